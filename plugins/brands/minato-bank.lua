--- みなと銀行 (Minato Bank).
return brand {
  id = "minato-bank",
  version = 1,
  name = { ja = "みなと銀行", en = "Minato Bank" },
  names = { "みなと銀行", "Minato Bank" },
  tokens = { "minatobk", "minatobank" },
  domains = {
    { "minatobk.co.jp", role = "site", source = "https://www.minatobk.co.jp/" },
  },
  group = "resona",
}
