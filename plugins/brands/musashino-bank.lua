--- 武蔵野銀行 (Musashino Bank).
return brand {
  id = "musashino-bank",
  version = 1,
  name = { ja = "武蔵野銀行", en = "Musashino Bank" },
  names = { "武蔵野銀行" },
  tokens = { "musashinobank" },
  domains = {
    { "musashinobank.co.jp", role = "site", source = "https://www.musashinobank.co.jp/" },
  },
}
