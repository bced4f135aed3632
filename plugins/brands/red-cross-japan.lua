--- 日本赤十字社 (Japanese Red Cross).
return brand {
  id = "red-cross-japan",
  version = 1,
  name = { ja = "日本赤十字社", en = "Japanese Red Cross" },
  names = { "日本赤十字社" },
  tokens = {},
  domains = {
    { "jrc.or.jp", role = "site", source = "https://www.jrc.or.jp/" },
  },
}
