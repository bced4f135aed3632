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
    { "txn-email.playstation.com", role = "mail", source = "https://www.playstation.com/" },
    { "email.sonyentertainmentnetwork.com", role = "mail", source = "https://www.playstation.com/" },
    { "my.account.sony.com", role = "login", source = "https://www.playstation.com/" },
  },
  group = "sony",
}
