--- ウニクレディト (UniCredit).
return brand {
  id = "unicredit",
  version = 1,
  name = { ja = "ウニクレディト", en = "UniCredit" },
  names = { "UniCredit", "UniCredit Bulbank", "UniCredit Banca", "UniCredit Banca di Roma" },
  tokens = { "unicredit" },
  domains = {
    { "unicredit.it", role = "site", source = "https://www.unicredit.it/" },
    { "unicreditgroup.eu", role = "site", source = "https://www.unicreditgroup.eu/" },
    { "unicreditbulbank.bg", role = "site", source = "https://www.unicreditbulbank.bg/" },
  },
}
