--- 北海道電力 (Hokkaido Electric Power).
return brand {
  id = "hokkaido-electric",
  version = 1,
  name = { ja = "北海道電力", en = "Hokkaido Electric Power" },
  names = { "北海道電力", "ほくでん", "エネモール" },
  tokens = { "hepco" },
  domains = {
    { "hepco.co.jp", role = "site", source = "https://www.hepco.co.jp/" },
  },
}
