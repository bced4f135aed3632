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
  },
  group = "gmo",
}
