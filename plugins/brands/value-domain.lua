--- バリュードメイン (Value Domain).
return brand {
  id = "value-domain",
  version = 1,
  name = { ja = "バリュードメイン", en = "Value Domain" },
  names = { "バリュードメイン", "VALUE-DOMAIN", "コアサーバー", "CORESERVER" },
  tokens = { "value-domain", "coreserver" },
  domains = {
    { "value-domain.com", role = "site", source = "https://www.value-domain.com/" },
    { "coreserver.jp", role = "site", below = "customer", source = "https://www.coreserver.jp/" },
    { "xrea.com", role = "site", below = "customer", source = "https://www.xrea.com/" },
    { "valueserver.jp", role = "site", below = "customer", source = "https://www.valueserver.jp/" },
  },
  group = "gmo",
}
