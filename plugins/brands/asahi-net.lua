--- ASAHIネット (ASAHI Net).
return brand {
  id = "asahi-net",
  version = 1,
  name = { ja = "ASAHIネット", en = "ASAHI Net" },
  names = { "ASAHIネット", "朝日ネット", "ASAHI Net", "アサヒネット" },
  tokens = { "asahi-net", "asahinet" },
  domains = {
    { "asahi-net.jp", role = "site", source = "https://www.asahi-net.jp/" },
    { "asahi-net.co.jp", role = "site", source = "https://www.asahi-net.co.jp/" },
    { "asahi-net.or.jp", role = "customer-mail", source = "https://asahi-net.jp/" },
  },
}
