--- ウエルシア (Welcia).
return brand {
  id = "welcia",
  version = 1,
  name = { ja = "ウエルシア", en = "Welcia" },
  names = { "ウエルシア薬局", "ウエルシア" },
  tokens = { "welcia" },
  domains = {
    { "welcia-yakkyoku.co.jp", role = "site", source = "https://www.welcia-yakkyoku.co.jp/" },
    { "welcia.co.jp", role = "site", source = "https://www.welcia.co.jp/" },
  },
}
