--- ハンガリー郵便 (Magyar Posta).
return brand {
  id = "magyar-posta",
  version = 1,
  name = { ja = "ハンガリー郵便", en = "Magyar Posta" },
  names = { "Magyar Posta" },
  tokens = { "magyarposta", "magyar-posta" },
  domains = {
    { "posta.hu", role = "site", source = "https://www.posta.hu/" },
  },
}
