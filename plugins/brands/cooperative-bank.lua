--- コーペラティブ銀行 (The Co-operative Bank).
return brand {
  id = "cooperative-bank",
  version = 1,
  name = { ja = "コーペラティブ銀行", en = "The Co-operative Bank" },
  names = { "Co-operative Bank", "The Co-operative Bank" },
  tokens = { "co-operativebank", "cooperativebank" },
  domains = {
    { "co-operativebank.co.uk", role = "site", source = "https://www.co-operativebank.co.uk/" },
  },
}
