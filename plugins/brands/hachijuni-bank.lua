--- 八十二銀行 (Hachijuni Bank).
return brand {
  id = "hachijuni-bank",
  version = 1,
  name = { ja = "八十二銀行", en = "Hachijuni Bank" },
  names = { "八十二銀行" },
  tokens = { "82bank" },
  domains = {
    { "82bank.co.jp", role = "site", source = "https://www.82bank.co.jp/" },
  },
}
