--- 大阪ガス (Osaka Gas).
return brand {
  id = "osaka-gas",
  version = 1,
  name = { ja = "大阪ガス", en = "Osaka Gas" },
  names = { "大阪ガス", "マイ大阪ガス", "Daigas" },
  tokens = { "osakagas" },
  domains = {
    { "osakagas.co.jp", role = "site", source = "https://www.osakagas.co.jp/" },
  },
}
