--- 任天堂 (Nintendo).
return brand {
  id = "nintendo",
  version = 1,
  name = { ja = "任天堂", en = "Nintendo" },
  names = { "任天堂", "Nintendo", "ニンテンドーアカウント" },
  tokens = { "nintendo" },
  domains = {
    { "nintendo.co.jp", role = "site", source = "https://www.nintendo.co.jp/" },
    { "nintendo.com", role = "site", source = "https://www.nintendo.com/" },
    { "nintendo.net", role = "site", source = "https://www.nintendo.net/" },
    { "accounts.nintendo.com", role = "login", source = "https://accounts.nintendo.com/" },
    { "ccg.nintendo.com", role = "mail", source = "https://www.nintendo.com/" },
  },
}
