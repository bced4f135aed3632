--- PASMO.
return brand {
  id = "pasmo",
  version = 1,
  name = { ja = "PASMO", en = "PASMO" },
  names = { "PASMO", "モバイルPASMO" },
  tokens = { "pasmo" },
  other_words = { "spasmo", "pasmos", "pasmov" },
  domains = {
    { "pasmo.co.jp", role = "site", source = "https://www.pasmo.co.jp/" },
    { "mobile.pasmo.jp", role = "site", source = "https://mobile.pasmo.jp/" },
  },
}
