--- 琉球銀行 (Bank of the Ryukyus).
return brand {
  id = "ryukyu-bank",
  version = 1,
  name = { ja = "琉球銀行", en = "Bank of the Ryukyus" },
  names = { "琉球銀行", "りゅうぎん", "Bank of The Ryukyus" },
  tokens = { "ryugin", "ryukyubank" },
  domains = {
    { "ryugin.co.jp", role = "site", source = "https://www.ryugin.co.jp/" },
  },
}
