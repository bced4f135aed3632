--- トレンドマイクロ (Trend Micro).
return brand {
  id = "trend-micro",
  version = 1,
  name = { ja = "トレンドマイクロ", en = "Trend Micro" },
  names = { "トレンドマイクロ", "ウイルスバスター", "Trend Micro" },
  tokens = { "trendmicro", "virusbuster" },
  domains = {
    { "trendmicro.com", role = "site", source = "https://www.trendmicro.com/" },
    { "trendmicro.co.jp", role = "site", source = "https://www.trendmicro.co.jp/" },
  },
}
