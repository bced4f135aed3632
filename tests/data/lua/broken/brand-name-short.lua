return brand {
  id = "shop",
  version = 1,
  name = { ja = "店", en = "Shop" },
  names = { "ショップ店", "au" },
  domains = { { "example.jp", role = "site", source = "https://example.jp/" } },
}
