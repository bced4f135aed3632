--- シックスコア (sixcore).
return brand {
  id = "sixcore",
  version = 1,
  name = { ja = "シックスコア", en = "sixcore" },
  names = { "シックスコア", "sixcore" },
  tokens = { "sixcore" },
  domains = {
    { "sixcore.ne.jp", role = "site", source = "https://www.sixcore.ne.jp/" },
    { "sixcore.jp", role = "customer", source = "https://www.sixcore.ne.jp/" },
  },
  group = "xserver",
}
