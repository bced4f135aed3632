--- コインチェック (Coincheck).
return brand {
  id = "coincheck",
  version = 1,
  name = { ja = "コインチェック", en = "Coincheck" },
  names = { "コインチェック", "Coincheck" },
  tokens = { "coincheck" },
  domains = {
    { "coincheck.com", role = "site", source = "https://coincheck.com/" },
  },
  group = "monex",
}
