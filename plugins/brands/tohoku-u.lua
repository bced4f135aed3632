--- 東北大学 (Tohoku University).
return brand {
  id = "tohoku-u",
  version = 1,
  name = { ja = "東北大学", en = "Tohoku University" },
  names = { "東北大学", "Tohoku University" },
  tokens = {},
  domains = {
    { "tohoku.ac.jp", role = "customer-mail", source = "https://www.tohoku.ac.jp/" },
    { "www.tohoku.ac.jp", role = "site", source = "https://www.tohoku.ac.jp/" },
  },
}
