--- キャピテック銀行 (Capitec).
return brand {
  id = "capitec",
  version = 1,
  name = { ja = "キャピテック銀行", en = "Capitec" },
  names = { "Capitec Bank", "Capitec bank", "Capitec" },
  tokens = { "capitec" },
  domains = {
    { "capitecbank.co.za", role = "site", source = "https://www.capitecbank.co.za/" },
  },
}
