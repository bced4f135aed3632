--- キウイバンク (Kiwibank).
return brand {
  id = "kiwibank",
  version = 1,
  name = { ja = "キウイバンク", en = "Kiwibank" },
  names = { "Kiwibank" },
  tokens = { "kiwibank" },
  domains = {
    { "kiwibank.co.nz", role = "site", source = "https://www.kiwibank.co.nz/" },
  },
}
