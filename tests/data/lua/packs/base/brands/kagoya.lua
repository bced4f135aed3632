return brand {
  id = "kagoya",
  version = 1,
  name = { ja = "古い", en = "old" },
  names = { "kagoya" },
  domains = { { "kagoya.jp", role = "site", source = "https://www.kagoya.jp/" } },
}
