--- テスラ (Tesla).
return brand {
  id = "tesla",
  version = 1,
  name = { ja = "テスラ", en = "Tesla" },
  names = { "Tesla Motors", "テスラモーターズ" },
  short_names = { "Tesla" },
  tokens = {},
  domains = {
    { "tesla.com", role = "site", source = "https://www.tesla.com/" },
  },
}
