--- 外為どっとコム (Gaitame.com).
return brand {
  id = "gaitame",
  version = 1,
  name = { ja = "外為どっとコム", en = "Gaitame.com" },
  names = { "外為どっとコム", "外貨ネクストネオ" },
  tokens = { "gaitame" },
  domains = {
    { "gaitame.com", role = "site", source = "https://www.gaitame.com/" },
  },
}
