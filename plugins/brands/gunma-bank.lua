--- 群馬銀行 (Gunma Bank).
return brand {
  id = "gunma-bank",
  version = 1,
  name = { ja = "群馬銀行", en = "Gunma Bank" },
  names = { "群馬銀行" },
  tokens = { "gunmabank" },
  domains = {
    { "gunmabank.co.jp", role = "site", source = "https://www.gunmabank.co.jp/" },
  },
}
