--- 野村證券 (Nomura Securities).
return brand {
  id = "nomura",
  version = 1,
  name = { ja = "野村證券", en = "Nomura Securities" },
  names = { "野村證券", "野村証券" },
  tokens = { "nomura" },
  other_words = { "nomura" },
  domains = {
    { "nomura.co.jp", role = "site", source = "https://www.nomura.co.jp/" },
    { "hometrade.nomura.co.jp", role = "login", source = "https://www.nomura.co.jp/" },
    { "nomuraholdings.com", role = "site", source = "https://www.nomuraholdings.com/" },
    { "nomura.com", role = "site", source = "https://www.nomura.com/" },
  },
}
