--- ルフトハンザ (Lufthansa).
return brand {
  id = "lufthansa",
  version = 1,
  name = { ja = "ルフトハンザ", en = "Lufthansa" },
  names = { "Lufthansa" },
  tokens = { "lufthansa" },
  domains = {
    { "lufthansa.com", role = "site", source = "https://www.lufthansa.com/" },
  },
}
