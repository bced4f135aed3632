--- ソニー生命 (Sony Life).
return brand {
  id = "sony-life",
  version = 1,
  name = { ja = "ソニー生命", en = "Sony Life" },
  names = { "ソニー生命", "ソニー損保" },
  tokens = { "sonylife", "sonysonpo" },
  domains = {
    { "sonylife.co.jp", role = "site", source = "https://www.sonylife.co.jp/" },
    { "sonysonpo.co.jp", role = "site", source = "https://www.sonysonpo.co.jp/" },
  },
  group = "sony",
}
