return brand {
  id = "shop",
  version = 1,
  name = { ja = "店", en = "Shop" },
  names = { "店" },
  lookalike = { "sh0p" },
  domains = { { "example.jp", role = "site", source = "https://example.jp/" } },
}
