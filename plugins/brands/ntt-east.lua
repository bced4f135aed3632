--- NTT東日本 (NTT East).
return brand {
  id = "ntt-east",
  version = 1,
  name = { ja = "NTT東日本", en = "NTT East" },
  names = { "NTT東日本", "NTT East" },
  tokens = { "ntt-east" },
  domains = {
    { "ntt-east.co.jp", role = "site", source = "https://www.ntt-east.co.jp/" },
    { "flets.com", role = "site", source = "https://www.flets.com/" },
  },
  group = "ntt",
}
