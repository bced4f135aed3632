--- NTT西日本 (NTT West).
return brand {
  id = "ntt-west",
  version = 1,
  name = { ja = "NTT西日本", en = "NTT West" },
  names = { "NTT西日本", "NTT West" },
  tokens = { "ntt-west" },
  domains = {
    { "ntt-west.co.jp", role = "site", source = "https://www.ntt-west.co.jp/" },
    { "flets-w.com", role = "site", source = "https://www.flets-w.com/" },
  },
  group = "ntt",
}
