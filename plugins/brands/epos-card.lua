--- エポスカード (EPOS Card).
return brand {
  id = "epos-card",
  version = 1,
  name = { ja = "エポスカード", en = "EPOS Card" },
  names = { "エポスカード", "エポスNet", "EPOS CARD" },
  tokens = { "epos", "eposcard" },
  lookalikes = { "eposcards" },
  domains = {
    { "eposcard.co.jp", role = "site", source = "https://www.eposcard.co.jp/" },
    { "01epos.jp", role = "mail", source = "https://www.eposcard.co.jp/" },
  },
}
