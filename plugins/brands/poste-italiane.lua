--- ポステ・イタリアーネ (Poste Italiane).
return brand {
  id = "poste-italiane",
  version = 1,
  name = { ja = "ポステ・イタリアーネ", en = "Poste Italiane" },
  names = { "Poste Italiane", "PostePay" },
  tokens = { "posteitaliane", "poste-italiane", "postepay" },
  domains = {
    { "poste.it", role = "site", source = "https://www.poste.it/" },
    { "posteitaliane.it", role = "site", source = "https://www.posteitaliane.it/" },
    { "posteid.poste.it", role = "login", source = "https://posteid.poste.it/" },
  },
}
