--- イッツコム (iTSCOM).
return brand {
  id = "itscom",
  version = 1,
  name = { ja = "イッツコム", en = "iTSCOM" },
  names = { "イッツコム", "iTSCOM", "イッツ・コミュニケーションズ" },
  tokens = { "itscom" },
  domains = {
    { "itscom.co.jp", role = "site", source = "https://www.itscom.co.jp/" },
    { "itscom.net", role = "customer-mail", source = "https://www.itscom.co.jp/" },
  },
}
