--- スルガ銀行 (Suruga Bank).
return brand {
  id = "suruga-bank",
  version = 1,
  name = { ja = "スルガ銀行", en = "Suruga Bank" },
  names = { "スルガ銀行", "Suruga Bank" },
  tokens = { "surugabank" },
  domains = {
    { "surugabank.co.jp", role = "site", source = "https://www.surugabank.co.jp/" },
  },
}
