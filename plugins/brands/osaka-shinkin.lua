--- 大阪信用金庫 (Osaka Shinkin Bank).
return brand {
  id = "osaka-shinkin",
  version = 1,
  name = { ja = "大阪信用金庫", en = "Osaka Shinkin Bank" },
  names = { "大阪信用金庫" },
  tokens = { "osaka-shinkin" },
  domains = {
    { "osaka-shinkin.co.jp", role = "site", source = "https://www.osaka-shinkin.co.jp/" },
  },
}
