--- 千葉銀行 (Chiba Bank).
return brand {
  id = "chiba-bank",
  version = 1,
  name = { ja = "千葉銀行", en = "Chiba Bank" },
  names = { "千葉銀行", "ちばぎん", "ちばぎんアプリ", "Chiba Bank" },
  tokens = { "chibabank", "chibagin" },
  lookalikes = { "chibabannk", "chibabamk", "chibannk" },
  domains = {
    { "chibabank.co.jp", role = "site", source = "https://www.chibabank.co.jp/" },
  },
}
