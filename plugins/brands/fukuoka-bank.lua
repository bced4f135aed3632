--- 福岡銀行 (Bank of Fukuoka).
return brand {
  id = "fukuoka-bank",
  version = 1,
  name = { ja = "福岡銀行", en = "Bank of Fukuoka" },
  names = { "福岡銀行", "ふくぎん", "Bank of Fukuoka" },
  tokens = { "fukuokabank" },
  lookalikes = { "fukuokabannk" },
  domains = {
    { "fukuokabank.co.jp", role = "site", source = "https://www.fukuokabank.co.jp/" },
  },
  group = "ffg",
}
