--- RBC (RBC Royal Bank).
return brand {
  id = "rbc",
  version = 1,
  name = { ja = "RBC", en = "RBC Royal Bank" },
  names = { "RBC Royal Bank", "Royal Bank of Canada", "RBC Financial Group" },
  short_names = { "RBC" },
  tokens = { "rbcroyalbank", "royalbank", "rbc" },
  domains = {
    { "rbc.com", role = "site", source = "https://www.rbc.com/" },
    { "rbcroyalbank.com", role = "site", source = "https://www.rbcroyalbank.com/" },
    { "royalbank.com", role = "site", source = "https://www.royalbank.com/" },
    { "secure.royalbank.com", role = "login", source = "https://secure.royalbank.com/" },
  },
}
