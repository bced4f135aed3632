--- ふるさとチョイス (Furusato Choice).
return brand {
  id = "furusato-choice",
  version = 1,
  name = { ja = "ふるさとチョイス", en = "Furusato Choice" },
  names = { "ふるさとチョイス" },
  tokens = { "furusato-tax" },
  domains = {
    { "furusato-tax.jp", role = "site", source = "https://www.furusato-tax.jp/" },
    { "trustbank.co.jp", role = "site", source = "https://www.trustbank.co.jp/" },
  },
}
