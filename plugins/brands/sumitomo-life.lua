--- 住友生命 (Sumitomo Life).
return brand {
  id = "sumitomo-life",
  version = 1,
  name = { ja = "住友生命", en = "Sumitomo Life" },
  names = { "住友生命", "スミセイダイレクトサービス" },
  tokens = { "sumitomolife" },
  domains = {
    { "sumitomolife.co.jp", role = "site", source = "https://www.sumitomolife.co.jp/" },
  },
}
