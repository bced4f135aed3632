--- ヨドバシカメラ (Yodobashi).
return brand {
  id = "yodobashi",
  version = 1,
  name = { ja = "ヨドバシカメラ", en = "Yodobashi" },
  names = { "ヨドバシカメラ", "ヨドバシ・ドット・コム", "yodobashi", "ヨドバシ.com", "Yodobashi Camera" },
  tokens = { "yodobashi" },
  lookalikes = { "yodoboshi", "yoduboshi", "yudobashi", "yodubash" },
  domains = {
    { "yodobashi.com", role = "site", source = "https://www.yodobashi.com/" },
  },
  salutation = "name",
}
