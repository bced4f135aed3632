--- 高島屋 (Takashimaya).
return brand {
  id = "takashimaya",
  version = 1,
  name = { ja = "高島屋", en = "Takashimaya" },
  names = { "高島屋", "タカシマヤカード", "髙島屋", "Takashimaya" },
  tokens = { "takashimaya" },
  domains = {
    { "takashimaya.co.jp", role = "site", source = "https://www.takashimaya.co.jp/" },
  },
}
