--- Active! mail.
return brand {
  id = "active-mail",
  version = 1,
  name = { ja = "Active! mail", en = "Active! mail" },
  names = { "Active! mail", "Active!mail", "アクティブメール", "クオリティア", "QUALITIA" },
  tokens = { "activemail", "active-mail", "qualitia" },
  domains = {
    { "qualitia.com", role = "site", source = "https://www.qualitia.com/" },
    { "qualitia.co.jp", role = "site", source = "https://www.qualitia.com/" },
  },
}
