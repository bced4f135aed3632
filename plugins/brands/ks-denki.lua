--- ケーズデンキ (K's Denki).
return brand {
  id = "ks-denki",
  version = 1,
  name = { ja = "ケーズデンキ", en = "K's Denki" },
  names = { "ケーズデンキ" },
  tokens = { "ksdenki" },
  domains = {
    { "ksdenki.com", role = "site", source = "https://www.ksdenki.com/" },
    { "ksdenki.co.jp", role = "site", source = "https://www.ksdenki.co.jp/" },
  },
}
