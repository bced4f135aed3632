--- TikTok.
return brand {
  id = "tiktok",
  version = 1,
  name = { ja = "TikTok", en = "TikTok" },
  names = { "TikTok", "ティックトック" },
  tokens = { "tiktok" },
  domains = {
    { "tiktok.com", role = "site", source = "https://www.tiktok.com/" },
    { "account.tiktok.com", role = "mail", source = "https://www.tiktok.com/" },
    { "tiktokcdn.com", role = "site", source = "https://www.tiktok.com/" },
    { "tiktokv.com", role = "site", source = "https://www.tiktok.com/" },
  },
}
