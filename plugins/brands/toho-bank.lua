--- 東邦銀行 (Toho Bank).
return brand {
  id = "toho-bank",
  version = 1,
  name = { ja = "東邦銀行", en = "Toho Bank" },
  names = { "東邦銀行" },
  tokens = { "tohobank" },
  domains = {
    { "tohobank.co.jp", role = "site", source = "https://www.tohobank.co.jp/" },
  },
}
