--- pixiv.
return brand {
  id = "pixiv",
  version = 1,
  name = { ja = "pixiv", en = "pixiv" },
  names = { "pixiv", "ピクシブ" },
  tokens = { "pixiv" },
  domains = {
    { "pixiv.net", role = "site", source = "https://www.pixiv.net/" },
    { "pixiv.co.jp", role = "site", source = "https://www.pixiv.co.jp/" },
  },
}
