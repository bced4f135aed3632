--- 東京都水道局 (Tokyo Waterworks).
return brand {
  id = "tokyo-water",
  version = 1,
  name = { ja = "東京都水道局", en = "Tokyo Waterworks" },
  names = { "東京都水道局", "東京都水道局アプリ", "Tokyo Waterworks" },
  tokens = { "suidou-tokyo" },
  domains = {
    { "waterworks.metro.tokyo.lg.jp", role = "site", source = "https://www.waterworks.metro.tokyo.lg.jp/" },
    { "waterworks.metro.tokyo.jp", role = "site", source = "https://www.waterworks.metro.tokyo.lg.jp/" },
  },
}
