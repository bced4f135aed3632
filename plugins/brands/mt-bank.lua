--- M&T銀行 (M&T Bank).
return brand {
  id = "mt-bank",
  version = 1,
  name = { ja = "M&T銀行", en = "M&T Bank" },
  names = { "M&T Bank" },
  tokens = { "mtbank" },
  domains = {
    { "mtb.com", role = "site", source = "https://www.mtb.com/" },
    { "onlinebanking.mtb.com", role = "login", source = "https://onlinebanking.mtb.com/" },
  },
}
