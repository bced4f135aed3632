--- ブラデスコ銀行 (Bradesco).
return brand {
  id = "bradesco",
  version = 1,
  name = { ja = "ブラデスコ銀行", en = "Bradesco" },
  names = { "Bradesco", "Banco Bradesco" },
  tokens = { "bradesco" },
  domains = {
    { "bradesco.com.br", role = "site", source = "https://www.bradesco.com.br/" },
    { "banco.bradesco", role = "site", source = "https://banco.bradesco/" },
  },
}
