--- 東京ガス (Tokyo Gas).
return brand {
  id = "tokyo-gas",
  version = 1,
  name = { ja = "東京ガス", en = "Tokyo Gas" },
  names = { "東京ガス", "myTOKYOGAS", "Tokyo Gas" },
  tokens = { "tokyo-gas", "tokyogas" },
  domains = {
    { "tokyo-gas.co.jp", role = "site", source = "https://www.tokyo-gas.co.jp/" },
  },
}
