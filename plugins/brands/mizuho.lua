--- みずほ銀行 (Mizuho).
return brand {
  id = "mizuho",
  version = 1,
  name = { ja = "みずほ銀行", en = "Mizuho" },
  names = { "みずほ銀行", "みずほダイレクト", "みずほフィナンシャルグループ" },
  short_names = { "Mizuho" },
  tokens = { "mizuho", "mizuhobank" },
  lookalikes = { "miziho", "miizuho" },
  domains = {
    { "mizuhobank.co.jp", role = "site", source = "https://www.mizuhobank.co.jp/" },
    { "mizuho-fg.co.jp", role = "site", source = "https://www.mizuho-fg.co.jp/" },
    { "mizuhogroup.com", role = "site", source = "https://www.mizuhogroup.com/" },
    { "web.ib.mizuhobank.co.jp", role = "login", source = "https://www.mizuhobank.co.jp/" },
    { "mizuho-bk.co.jp", role = "mail", source = "https://www.mizuhobank.co.jp/" },
  },
  notices = { "https://www.mizuhobank.co.jp/crime/" },
  group = "mizuho",
}
