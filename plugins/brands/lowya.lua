--- LOWYA.
return brand {
  id = "lowya",
  version = 1,
  name = { ja = "LOWYA", en = "LOWYA" },
  names = { "LOWYA", "ロウヤ", "ベガコーポレーション" },
  tokens = { "lowya", "low-ya" },
  domains = {
    { "low-ya.com", role = "site", source = "https://www.low-ya.com/" },
  },
}
