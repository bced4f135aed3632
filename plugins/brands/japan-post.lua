--- 日本郵便 (Japan Post).
return brand {
  id = "japan-post",
  version = 1,
  name = { ja = "日本郵便", en = "Japan Post" },
  names = { "日本郵便", "ゆうちょ銀行", "ゆうちょダイレクト", "Japan Post", "JAPAN POST" },
  tokens = { "japanpost", "jp-post", "jp-bank" },
  domains = {
    { "japanpost.jp", role = "site", source = "https://www.post.japanpost.jp/" },
  },
}
