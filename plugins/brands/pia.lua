--- チケットぴあ (Ticket Pia).
return brand {
  id = "pia",
  version = 1,
  name = { ja = "チケットぴあ", en = "Ticket Pia" },
  names = { "チケットぴあ", "ぴあ株式会社" },
  tokens = {},
  domains = {
    { "pia.jp", role = "site", source = "https://www.pia.jp/" },
    { "pia.co.jp", role = "site", source = "https://www.pia.co.jp/" },
  },
}
