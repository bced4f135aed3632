--- 九州大学 (Kyushu University).
return brand {
  id = "kyushu-u",
  version = 1,
  name = { ja = "九州大学", en = "Kyushu University" },
  names = { "九州大学", "Kyushu University" },
  tokens = {},
  other_words = { "南九州大学", "西九州大学" },
  domains = {
    { "kyushu-u.ac.jp", role = "customer-mail", source = "https://www.kyushu-u.ac.jp/" },
    { "www.kyushu-u.ac.jp", role = "site", source = "https://www.kyushu-u.ac.jp/" },
  },
}
