--- 横浜銀行 (Bank of Yokohama).
return brand {
  id = "yokohama-bank",
  version = 1,
  name = { ja = "横浜銀行", en = "Bank of Yokohama" },
  names = { "横浜銀行", "はまぎん", "はまぎんアプリ", "Bank of Yokohama" },
  tokens = { "yokohamabank", "hamagin" },
  domains = {
    { "boy.co.jp", role = "site", source = "https://www.boy.co.jp/" },
  },
  group = "concordia",
}
