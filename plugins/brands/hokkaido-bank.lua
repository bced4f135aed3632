--- 北海道銀行 (Hokkaido Bank).
return brand {
  id = "hokkaido-bank",
  version = 1,
  name = { ja = "北海道銀行", en = "Hokkaido Bank" },
  names = { "北海道銀行", "道銀" },
  tokens = { "hokkaidobank" },
  domains = {
    { "hokkaidobank.co.jp", role = "site", source = "https://www.hokkaidobank.co.jp/" },
  },
  group = "hokuhoku",
}
