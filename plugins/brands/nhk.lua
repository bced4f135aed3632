--- NHK.
return brand {
  id = "nhk",
  version = 1,
  name = { ja = "NHK", en = "NHK" },
  names = { "NHKプラス", "NHK", "日本放送協会", "NHK ONE" },
  tokens = { "nhkplus", "nhk" },
  lookalikes = { "hnkplus" },
  domains = {
    { "nhk.or.jp", role = "site", source = "https://www.nhk.or.jp/" },
    { "nhk.jp", role = "site", source = "https://www.nhk.jp/" },
    { "web.nhk", role = "site", source = "https://www.web.nhk/" },
    { "nhk-ondemand.jp", role = "site", source = "https://www.nhk-ondemand.jp/" },
  },
}
