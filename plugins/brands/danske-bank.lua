--- ダンスケ銀行 (Danske Bank).
return brand {
  id = "danske-bank",
  version = 1,
  name = { ja = "ダンスケ銀行", en = "Danske Bank" },
  names = { "Danske Bank", "DanskeBank" },
  tokens = { "danskebank" },
  domains = {
    { "danskebank.com", role = "site", source = "https://www.danskebank.com/" },
    { "danskebank.dk", role = "site", source = "https://www.danskebank.dk/" },
    { "danskebank.no", role = "site", source = "https://danskebank.no/" },
    { "danskebank.se", role = "site", source = "https://danskebank.se/" },
    { "danskebank.fi", role = "site", source = "https://danskebank.fi/" },
    { "danskebank.co.uk", role = "site", source = "https://danskebank.co.uk/" },
  },
}
