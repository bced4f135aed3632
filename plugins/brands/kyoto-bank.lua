--- 京都銀行 (Bank of Kyoto).
return brand {
  id = "kyoto-bank",
  version = 1,
  name = { ja = "京都銀行", en = "Bank of Kyoto" },
  names = { "京都銀行", "京銀アプリ" },
  tokens = { "kyotobank" },
  domains = {
    { "kyotobank.co.jp", role = "site", source = "https://www.kyotobank.co.jp/" },
  },
}
