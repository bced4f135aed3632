--- 東京スター銀行 (Tokyo Star Bank).
return brand {
  id = "tokyo-star-bank",
  version = 1,
  name = { ja = "東京スター銀行", en = "Tokyo Star Bank" },
  names = { "東京スター銀行" },
  tokens = { "tokyostarbank" },
  domains = {
    { "tokyostarbank.co.jp", role = "site", source = "https://www.tokyostarbank.co.jp/" },
  },
}
