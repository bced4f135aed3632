--- OANDA.
return brand {
  id = "oanda",
  version = 1,
  name = { ja = "OANDA", en = "OANDA" },
  names = { "OANDA証券", "OANDA Japan", "OANDA" },
  tokens = { "oanda" },
  other_words = { "coanda", "loanda" },
  domains = {
    { "oanda.com", role = "site", source = "https://www.oanda.com/" },
    { "oanda.jp", role = "site", source = "https://www.oanda.jp/" },
  },
}
