--- 日本郵便 (Japan Post).
return brand {
  id = "japan-post",
  version = 1,
  name = { ja = "日本郵便", en = "Japan Post" },
  names = { "日本郵便", "Japan Post", "JAPAN POST", "かんぽ生命" },
  tokens = { "japanpost", "jp-post" },
  lookalikes = { "jppost", "japappoit", "postjapan" },
  domains = {
    { "japanpost.jp", role = "site", source = "https://www.post.japanpost.jp/" },
  },
  notices = {
    "https://www.post.japanpost.jp/notification/notice/fraud-mail.html",
  },
  group = "japan-post",
}
