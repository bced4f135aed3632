--- じゃらん (Jalan).
return brand {
  id = "jalan",
  version = 1,
  name = { ja = "じゃらん", en = "Jalan" },
  names = { "じゃらんnet", "じゃらん" },
  tokens = { "jalan" },
  other_words = { "jalan" },
  domains = {
    { "jalan.net", role = "site", source = "https://www.jalan.net/" },
  },
  salutation = "name",
  group = "recruit",
}
