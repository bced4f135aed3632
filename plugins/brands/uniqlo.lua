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
    { "ml.store.uniqlo.com", role = "mail", source = "https://www.uniqlo.com/jp/" },
    { "gu-global.com", role = "site", source = "https://www.gu-global.com/" },
  },
}
