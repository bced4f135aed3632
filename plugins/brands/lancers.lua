--- ランサーズ (Lancers).
return brand {
  id = "lancers",
  version = 1,
  name = { ja = "ランサーズ", en = "Lancers" },
  names = { "ランサーズ", "Lancers" },
  tokens = {},
  domains = {
    { "lancers.jp", role = "site", source = "https://www.lancers.jp/" },
    { "lancers.co.jp", role = "site", source = "https://www.lancers.co.jp/" },
  },
}
