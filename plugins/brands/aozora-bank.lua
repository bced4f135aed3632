--- あおぞら銀行 (Aozora Bank).
return brand {
  id = "aozora-bank",
  version = 1,
  name = { ja = "あおぞら銀行", en = "Aozora Bank" },
  names = { "あおぞら銀行", "Aozora Bank" },
  tokens = { "aozorabank" },
  domains = {
    { "aozorabank.co.jp", role = "site", source = "https://www.aozorabank.co.jp/" },
  },
}
