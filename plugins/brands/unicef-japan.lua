--- 日本ユニセフ協会 (Japan Committee for UNICEF).
return brand {
  id = "unicef-japan",
  version = 1,
  name = { ja = "日本ユニセフ協会", en = "Japan Committee for UNICEF" },
  names = { "日本ユニセフ協会", "ユニセフ" },
  tokens = { "unicef" },
  domains = {
    { "unicef.or.jp", role = "site", source = "https://www.unicef.or.jp/" },
    { "unicef.org", role = "site", source = "https://www.unicef.org/" },
  },
}
