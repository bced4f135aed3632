--- 神奈川銀行 (Kanagawa Bank).
return brand {
  id = "kanagawa-bank",
  version = 1,
  name = { ja = "神奈川銀行", en = "Kanagawa Bank" },
  names = { "神奈川銀行" },
  tokens = { "kanagawabank" },
  domains = {
    { "kanagawabank.co.jp", role = "site", source = "https://www.kanagawabank.co.jp/" },
  },
  group = "concordia",
}
