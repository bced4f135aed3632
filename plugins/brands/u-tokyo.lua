--- 東京大学 (University of Tokyo).
return brand {
  id = "u-tokyo",
  version = 1,
  name = { ja = "東京大学", en = "University of Tokyo" },
  names = { "東京大学", "University of Tokyo" },
  tokens = {},
  domains = {
    { "u-tokyo.ac.jp", role = "customer-mail", source = "https://www.u-tokyo.ac.jp/" },
    { "www.u-tokyo.ac.jp", role = "site", source = "https://www.u-tokyo.ac.jp/" },
  },
}
