--- Yahoo! JAPAN.
return brand {
  id = "yahoo-japan",
  version = 1,
  name = { ja = "Yahoo! JAPAN", en = "Yahoo! JAPAN" },
  names = {
    "Yahoo! JAPAN",
    "Yahoo!ウォレット",
    "Yahoo! JAPAN ID",
    "ヤフー株式会社",
    "Yahoo!メール",
    "ヤフー!メール",
    "Yahoo!ショッピング",
  },
  tokens = { "yahoojapan", "yahoo-japan" },
  domains = {
    { "www.yahoo.co.jp", role = "site", source = "https://www.yahoo.co.jp/" },
    { "login.yahoo.co.jp", role = "login", source = "https://login.yahoo.co.jp/" },
    { "account.yahoo.co.jp", role = "login", source = "https://account.yahoo.co.jp/" },
    { "mail.yahoo.co.jp", role = "mail", source = "https://mail.yahoo.co.jp/" },
    { "yahoo.co.jp", role = "customer-mail", source = "https://www.yahoo.co.jp/" },
    { "yimg.jp", role = "site", source = "https://www.yahoo.co.jp/" },
    { "auctions.yahoo.co.jp", role = "site", source = "https://auctions.yahoo.co.jp/" },
    { "shopping.yahoo.co.jp", role = "site", source = "https://shopping.yahoo.co.jp/" },
  },
  group = "ly",
}
