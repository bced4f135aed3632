--- カナダ・ナショナル銀行 (National Bank of Canada).
return brand {
  id = "national-bank-canada",
  version = 1,
  name = { ja = "カナダ・ナショナル銀行", en = "National Bank of Canada" },
  names = { "National Bank of Canada", "Banque Nationale du Canada", "BANQUE NATIONALE DU CANADA" },
  tokens = { "banquenationale" },
  domains = {
    { "nbc.ca", role = "site", source = "https://www.nbc.ca/" },
    { "bnc.ca", role = "site", source = "https://www.bnc.ca/" },
  },
}
