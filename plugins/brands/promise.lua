--- プロミス (Promise).
return brand {
  id = "promise",
  version = 1,
  name = { ja = "プロミス", en = "Promise" },
  names = { "プロミスからのお知らせ", "SMBCコンシューマーファイナンス" },
  short_names = { "プロミス" },
  tokens = { "promise-loan" },
  domains = {
    { "promise.co.jp", role = "site", source = "https://www.promise.co.jp/" },
    { "smbc-cf.com", role = "site", source = "https://www.smbc-cf.com/" },
    { "cyber.promise.co.jp", role = "login", source = "https://cyber.promise.co.jp/" },
  },
  group = "smfg",
}
