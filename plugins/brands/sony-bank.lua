--- ソニー銀行 (Sony Bank).
return brand {
  id = "sony-bank",
  version = 1,
  name = { ja = "ソニー銀行", en = "Sony Bank" },
  names = { "ソニー銀行", "MONEYKit", "Sony Bank WALLET", "Sony Bank" },
  tokens = { "sonybank", "moneykit" },
  lookalikes = { "momeykite" },
  domains = {
    { "moneykit.net", role = "site", source = "https://moneykit.net/" },
    { "sonybank.jp", role = "site", source = "https://sonybank.jp/" },
  },
  group = "sony",
}
