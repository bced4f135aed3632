--- ラ・バンク・ポスタル (La Banque Postale).
return brand {
  id = "banque-postale",
  version = 1,
  name = { ja = "ラ・バンク・ポスタル", en = "La Banque Postale" },
  names = { "La Banque Postale", "Banque Postale" },
  tokens = { "banquepostale", "labanquepostale" },
  domains = {
    { "labanquepostale.fr", role = "site", source = "https://www.labanquepostale.fr/" },
  },
}
