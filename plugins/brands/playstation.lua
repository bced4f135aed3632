--- PlayStation.
return brand {
  id = "playstation",
  version = 1,
  name = { ja = "PlayStation", en = "PlayStation" },
  names = { "PlayStation Network", "PlayStation", "プレイステーション" },
  tokens = { "playstation" },
  domains = {
    { "playstation.com", role = "site", source = "https://www.playstation.com/" },
    { "playstation.net", role = "site", source = "https://www.playstation.net/" },
    { "sonyentertainmentnetwork.com", role = "site", source = "https://www.sonyentertainmentnetwork.com/" },
  },
  group = "sony",
}
