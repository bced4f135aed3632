--- 楽楽精算 (Rakus).
return brand {
  id = "rakus",
  version = 1,
  name = { ja = "楽楽精算", en = "Rakus" },
  names = { "楽楽精算", "楽楽明細", "楽楽販売", "株式会社ラクス" },
  tokens = {},
  domains = {
    { "rakurakuseisan.jp", role = "site", source = "https://www.rakurakuseisan.jp/" },
    { "rakurakumeisai.jp", role = "site", source = "https://www.rakurakumeisai.jp/" },
    { "rakus.co.jp", role = "site", source = "https://www.rakus.co.jp/" },
  },
}
