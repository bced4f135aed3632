--- ヨドバシカメラ (Yodobashi).
return brand {
  id = "yodobashi",
  version = 1,
  name = { ja = "ヨドバシカメラ", en = "Yodobashi" },
  names = { "ヨドバシカメラ", "ヨドバシ・ドット・コム", "yodobashi" },
  tokens = { "yodobashi" },
  domains = {
    { "yodobashi.com", role = "site", source = "https://www.yodobashi.com/" },
  },
}
