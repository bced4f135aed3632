return brand {
  id = "shop",
  version = 1,
  name = { ja = "店", en = "Shop" },
  names = { "店" },
  domains = { { "example.jp", role = "site", below = "custumer", source = "https://example.jp/" } },
}
