--- ジャパンネット銀行 (The Japan Net Bank).
return brand {
  id = "japan-net-bank",
  version = 1,
  name = { ja = "ジャパンネット銀行", en = "The Japan Net Bank" },
  names = { "ジャパンネット銀行", "Japan Net Bank" },
  tokens = { "japannetbank", "japan-net-bank" },
  domains = {
    { "japannetbank.co.jp", role = "site", source = "https://www.paypay-bank.co.jp/" },
  },
  group = "ly",
  successor = "paypay-bank",
}
