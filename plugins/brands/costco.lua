--- コストコ (Costco).
return brand {
  id = "costco",
  version = 1,
  name = { ja = "コストコ", en = "Costco" },
  names = { "コストコ", "Costco", "コストコホールセール" },
  tokens = { "costco" },
  domains = {
    { "costco.co.jp", role = "site", source = "https://www.costco.co.jp/" },
    { "costco.com", role = "site", source = "https://www.costco.com/" },
    { "digital.costco.com", role = "mail", source = "https://www.costco.com/" },
    { "costco.ca", role = "site", source = "https://www.costco.ca/" },
    { "costco.co.uk", role = "site", source = "https://www.costco.co.uk/" },
  },
}
