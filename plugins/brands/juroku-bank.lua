--- 十六銀行 (Juroku Bank).
return brand {
  id = "juroku-bank",
  version = 1,
  name = { ja = "十六銀行", en = "Juroku Bank" },
  names = { "十六銀行", "じゅうろくダイレクト" },
  tokens = { "juroku" },
  domains = {
    { "juroku.co.jp", role = "site", source = "https://www.juroku.co.jp/" },
  },
}
