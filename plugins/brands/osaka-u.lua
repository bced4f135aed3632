--- 大阪大学 (Osaka University).
return brand {
  id = "osaka-u",
  version = 1,
  name = { ja = "大阪大学", en = "Osaka University" },
  names = { "大阪大学", "Osaka University" },
  tokens = {},
  other_words = { "東大阪大学" },
  domains = {
    { "osaka-u.ac.jp", role = "customer-mail", source = "https://www.osaka-u.ac.jp/" },
    { "www.osaka-u.ac.jp", role = "site", source = "https://www.osaka-u.ac.jp/" },
  },
}
