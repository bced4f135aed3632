--- 秋田銀行 (Akita Bank).
return brand {
  id = "akita-bank",
  version = 1,
  name = { ja = "秋田銀行", en = "Akita Bank" },
  names = { "秋田銀行", "あきぎん", "Akita Bank" },
  tokens = { "akita-bank", "akitabank" },
  domains = {
    { "akita-bank.co.jp", role = "site", source = "https://www.akita-bank.co.jp/" },
  },
}
