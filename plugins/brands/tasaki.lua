--- TASAKI.
return brand {
  id = "tasaki",
  version = 1,
  name = { ja = "TASAKI", en = "TASAKI" },
  names = { "TASAKI" },
  tokens = { "tasaki" },
  domains = {
    { "tasaki.co.jp", role = "site", source = "https://www.tasaki.co.jp/" },
  },
}
