--- ハンティントン銀行 (Huntington).
return brand {
  id = "huntington",
  version = 1,
  name = { ja = "ハンティントン銀行", en = "Huntington" },
  names = { "Huntington Bank", "Huntington National Bank" },
  tokens = { "huntington" },
  other_words = { "huntington" },
  domains = {
    { "huntington.com", role = "site", source = "https://www.huntington.com/" },
    { "onlinebanking.huntington.com", role = "login", source = "https://onlinebanking.huntington.com/" },
  },
}
