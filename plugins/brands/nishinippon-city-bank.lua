--- 西日本シティ銀行 (Nishi-Nippon City Bank).
return brand {
  id = "nishinippon-city-bank",
  version = 1,
  name = { ja = "西日本シティ銀行", en = "Nishi-Nippon City Bank" },
  names = { "西日本シティ銀行", "NCBダイレクト" },
  tokens = { "ncbank" },
  domains = {
    { "ncbank.co.jp", role = "site", source = "https://www.ncbank.co.jp/" },
  },
}
