--- ムームードメイン (Muumuu Domain).
return brand {
  id = "muumuu",
  version = 1,
  name = { ja = "ムームードメイン", en = "Muumuu Domain" },
  names = { "ムームードメイン", "ムームーメール", "ムームーID", "Muumuu Domain" },
  tokens = { "muumuu", "muumuu-domain" },
  domains = {
    { "muumuu-domain.com", role = "site", source = "https://muumuu-domain.com/" },
    { "muumuu-mail.com", role = "login", source = "https://muumuu-mail.com/" },
  },
  group = "gmo",
}
