--- ネッドバンク (Nedbank).
return brand {
  id = "nedbank",
  version = 1,
  name = { ja = "ネッドバンク", en = "Nedbank" },
  names = { "Nedbank", "NEDBANK" },
  tokens = { "nedbank" },
  domains = {
    { "nedbank.co.za", role = "site", source = "https://www.nedbank.co.za/" },
  },
}
