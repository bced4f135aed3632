--- クラウドサイン (CloudSign).
return brand {
  id = "cloudsign",
  version = 1,
  name = { ja = "クラウドサイン", en = "CloudSign" },
  names = { "クラウドサイン", "CloudSign" },
  tokens = { "cloudsign" },
  domains = {
    { "cloudsign.jp", role = "site", source = "https://www.cloudsign.jp/" },
  },
}
