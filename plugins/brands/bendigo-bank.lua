--- ベンディゴ銀行 (Bendigo Bank).
return brand {
  id = "bendigo-bank",
  version = 1,
  name = { ja = "ベンディゴ銀行", en = "Bendigo Bank" },
  names = { "Bendigo Bank" },
  tokens = { "bendigobank" },
  domains = {
    { "bendigobank.com.au", role = "site", source = "https://www.bendigobank.com.au/" },
    { "banking.bendigobank.com.au", role = "login", source = "https://banking.bendigobank.com.au/" },
  },
}
