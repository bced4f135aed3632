--- 新生フィナンシャル (Shinsei Financial).
return brand {
  id = "shinsei-financial",
  version = 1,
  name = { ja = "新生フィナンシャル", en = "Shinsei Financial" },
  names = { "新生フィナンシャル", "レイクALSA" },
  tokens = { "shinseifinancial", "lakealsa" },
  domains = {
    { "shinseifinancial.co.jp", role = "site", source = "https://www.shinseifinancial.co.jp/" },
    { "lakealsa.com", role = "site", source = "https://lakealsa.com/" },
  },
  group = "sbi",
}
