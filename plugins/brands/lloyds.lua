--- ロイズ銀行 (Lloyds Bank).
return brand {
  id = "lloyds",
  version = 1,
  name = { ja = "ロイズ銀行", en = "Lloyds Bank" },
  names = { "Lloyds Bank", "LLOYDS BANK" },
  tokens = { "lloydsbank", "lloyds" },
  domains = {
    { "lloydsbank.com", role = "site", source = "https://www.lloydsbank.com/" },
    { "lloydsbank.co.uk", role = "site", source = "https://www.lloydsbank.co.uk/" },
    { "online.lloydsbank.co.uk", role = "login", source = "https://online.lloydsbank.co.uk/" },
    { "lloydsbankinggroup.com", role = "site", source = "https://www.lloydsbankinggroup.com/" },
  },
  salutation = "name",
  notices = { "https://www.lloydsbank.com/help-guidance/protecting-yourself-from-fraud.html" },
  group = "lloyds",
}
