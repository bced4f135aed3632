--- 日本生命 (Nippon Life).
return brand {
  id = "nissay",
  version = 1,
  name = { ja = "日本生命", en = "Nippon Life" },
  names = { "日本生命", "日本生命保険", "ニッセイ" },
  tokens = { "nissay" },
  domains = {
    { "nissay.co.jp", role = "site", source = "https://www.nissay.co.jp/" },
  },
}
