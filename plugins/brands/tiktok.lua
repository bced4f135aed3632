--- TikTok.
return brand {
  id = "tiktok",
  version = 1,
  name = { ja = "TikTok", en = "TikTok" },
  names = { "TikTok", "ティックトック" },
  tokens = { "tiktok" },
  domains = {
    { "tiktok.com", role = "site", source = "https://www.tiktok.com/" },
  },
}
