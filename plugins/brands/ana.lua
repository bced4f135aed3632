--- ANA.
return brand {
  id = "ana",
  version = 1,
  name = { ja = "ANA", en = "ANA" },
  names = { "ANAカード", "ANAマイレージクラブ", "全日本空輸", "全日空" },
  short_names = { "ANA" },
  tokens = { "ana-mileage" },
  domains = {
    { "ana.co.jp", role = "site", source = "https://www.ana.co.jp/" },
    { "121.ana.co.jp", role = "mail", source = "https://www.ana.co.jp/" },
    { "anahd.co.jp", role = "site", source = "https://www.ana.co.jp/" },
  },
  salutation = "name",
}
