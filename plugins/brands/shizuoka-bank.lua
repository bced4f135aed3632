--- 静岡銀行 (Shizuoka Bank).
return brand {
  id = "shizuoka-bank",
  version = 1,
  name = { ja = "静岡銀行", en = "Shizuoka Bank" },
  names = { "静岡銀行", "しずぎん", "Shizuoka Bank" },
  tokens = { "shizuokabank", "shizugin" },
  lookalikes = { "shizuokabannk" },
  domains = {
    { "shizuokabank.co.jp", role = "site", source = "https://www.shizuokabank.co.jp/" },
  },
}
