--- BITPOINT.
return brand {
  id = "bitpoint",
  version = 1,
  name = { ja = "BITPOINT", en = "BITPOINT" },
  names = { "ビットポイント", "ビットポイントジャパン", "BITPOINT" },
  tokens = { "bitpoint" },
  domains = {
    { "bitpoint.co.jp", role = "site", source = "https://www.bitpoint.co.jp/" },
  },
  group = "sbi",
}
