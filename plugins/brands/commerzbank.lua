--- コメルツ銀行 (Commerzbank).
return brand {
  id = "commerzbank",
  version = 1,
  name = { ja = "コメルツ銀行", en = "Commerzbank" },
  names = { "Commerzbank" },
  tokens = { "commerzbank" },
  domains = {
    { "commerzbank.de", role = "site", source = "https://www.commerzbank.de/" },
    { "commerzbank.com", role = "site", source = "https://www.commerzbank.com/" },
  },
}
