return brand {
  id = "shop",
  version = 1,
  name = { ja = "店", en = "Shop" },
  names = { "店" },
  tokens = { "myshop" },
  other_words = { "myshops", "bakery" },
  domains = { { "example.jp", role = "site", source = "https://example.jp/" } },
}
