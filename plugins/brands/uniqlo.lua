--- ユニクロ (UNIQLO).
return brand {
  id = "uniqlo",
  version = 1,
  name = { ja = "ユニクロ", en = "UNIQLO" },
  names = { "ユニクロ", "UNIQLO", "ファーストリテイリング" },
  tokens = { "uniqlo" },
  domains = {
    { "uniqlo.com", role = "site", source = "https://www.uniqlo.com/" },
    { "fastretailing.com", role = "site", source = "https://www.fastretailing.com/" },
  },
}
