--- エポスカード (EPOS Card).
return brand {
  id = "epos-card",
  version = 1,
  name = { ja = "エポスカード", en = "EPOS Card" },
  names = { "エポスカード", "エポスNet", "EPOS CARD" },
  tokens = { "epos", "eposcard" },
  lookalikes = { "eposcards", "epcesard", "epcosaed", "epcosard" },
  domains = {
    { "eposcard.co.jp", role = "site", source = "https://www.eposcard.co.jp/" },
    { "01epos.jp", role = "mail", source = "https://www.eposcard.co.jp/" },
    { "0101.co.jp", role = "site", source = "https://www.0101.co.jp/" },
    { "0101maruigroup.co.jp", role = "site", source = "https://www.0101maruigroup.co.jp/" },
  },
}
