return brand {
  id = "kagoya",
  version = 2,
  name = { ja = "新しい", en = "new" },
  names = { "kagoya" },
  domains = { { "kagoya.jp", role = "site", source = "https://www.kagoya.jp/" } },
}
