--- 楽天 (Rakuten).
return brand {
  id = "rakuten",
  version = 1,
  name = { ja = "楽天", en = "Rakuten" },
  names = { "楽天", "楽天市場", "楽天カード", "楽天銀行", "楽天証券", "楽天モバイル", "Rakuten" },
  tokens = { "rakuten" },
  domains = {
    { "rakuten.co.jp", role = "site", source = "https://www.rakuten.co.jp/" },
    { "rakuten.com", role = "site", source = "https://global.rakuten.com/" },
    { "rakuten-card.co.jp", role = "site", source = "https://www.rakuten-card.co.jp/" },
    { "rakuten-bank.co.jp", role = "site", source = "https://www.rakuten-bank.co.jp/" },
    { "rakuten-sec.co.jp", role = "site", source = "https://www.rakuten-sec.co.jp/" },
    { "rakuten.ne.jp", role = "customer", source = "https://www.rakuten.co.jp/" },
  },
}
