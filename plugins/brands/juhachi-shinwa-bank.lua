--- 十八親和銀行 (Juhachi-Shinwa Bank).
return brand {
  id = "juhachi-shinwa-bank",
  version = 1,
  name = { ja = "十八親和銀行", en = "Juhachi-Shinwa Bank" },
  names = { "十八親和銀行" },
  tokens = { "18shinwabank" },
  domains = {
    { "18shinwabank.co.jp", role = "site", source = "https://www.18shinwabank.co.jp/" },
  },
  group = "ffg",
}
