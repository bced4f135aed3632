--- 日本取引所グループ (Japan Exchange Group).
return brand {
  id = "jpx",
  version = 1,
  name = { ja = "日本取引所グループ", en = "Japan Exchange Group" },
  names = { "日本取引所グループ", "東京証券取引所", "Japan Exchange Group" },
  tokens = { "jpx" },
  domains = {
    { "jpx.co.jp", role = "site", source = "https://www.jpx.co.jp/" },
  },
}
