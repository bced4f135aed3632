--- 国税庁 (National Tax Agency).
return brand {
  id = "nta",
  version = 1,
  name = { ja = "国税庁", en = "National Tax Agency" },
  names = { "国税庁", "国税電子申告・納税システム", "e-Tax", "税務署からのお知らせ" },
  tokens = { "e-tax", "kokuzei", "etax" },
  lookalikes = { "ntagoi-jp", "ntagoi", "ntago" },
  other_words = { "pentagon" },
  domains = {
    { "nta.go.jp", role = "site", source = "https://www.nta.go.jp/" },
    { "e-tax.nta.go.jp", role = "login", source = "https://www.e-tax.nta.go.jp/" },
    { "kokuzei.noufu.jp", role = "site", source = "https://www.nta.go.jp/" },
  },
  salutation = "name",
  notices = { "https://www.nta.go.jp/information/attention/attention.htm" },
  group = "japan-government",
}
