--- みずほ信託銀行 (Mizuho Trust & Banking).
return brand {
  id = "mizuho-trust",
  version = 1,
  name = { ja = "みずほ信託銀行", en = "Mizuho Trust & Banking" },
  names = { "みずほ信託銀行" },
  tokens = { "mizuho-tb" },
  domains = {
    { "mizuho-tb.co.jp", role = "site", source = "https://www.mizuho-tb.co.jp/" },
  },
  group = "mizuho",
}
