--- ヘテムル (heteml).
return brand {
  id = "heteml",
  version = 1,
  name = { ja = "ヘテムル", en = "heteml" },
  names = { "ヘテムル", "heteml" },
  tokens = { "heteml" },
  domains = {
    { "heteml.jp", role = "site", below = "customer", source = "https://heteml.jp/" },
    { "heteml.net", role = "customer", source = "https://heteml.jp/" },
    { "webmail.heteml.jp", role = "login", source = "https://webmail.heteml.jp/" },
    { "admin.heteml.jp", role = "login", source = "https://admin.heteml.jp/" },
  },
  group = "gmo",
}
