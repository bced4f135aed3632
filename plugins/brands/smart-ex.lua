--- スマートEX (Smart EX).
return brand {
  id = "smart-ex",
  version = 1,
  name = { ja = "スマートEX", en = "Smart EX" },
  names = { "スマートEX", "エクスプレス予約", "EX予約", "JR東海", "smartEX" },
  tokens = { "smart-ex", "jr-central" },
  other_words = { "smartx" },
  domains = {
    { "smart-ex.jp", role = "site", source = "https://smart-ex.jp/" },
    { "expy.jp", role = "site", source = "https://expy.jp/" },
    { "jr-central.co.jp", role = "site", source = "https://www.jr-central.co.jp/" },
  },
}
