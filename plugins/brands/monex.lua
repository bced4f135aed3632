--- マネックス証券 (Monex).
return brand {
  id = "monex",
  version = 1,
  name = { ja = "マネックス証券", en = "Monex" },
  names = { "マネックス証券", "マネックス", "Monex" },
  tokens = { "monex" },
  domains = {
    { "monex.co.jp", role = "site", source = "https://www.monex.co.jp/" },
    { "monexgroup.jp", role = "site", source = "https://www.monexgroup.jp/" },
  },
  group = "monex",
}
