--- DeCurret.
return brand {
  id = "decurret",
  version = 1,
  name = { ja = "DeCurret", en = "DeCurret" },
  names = { "ディーカレット", "DeCurret" },
  tokens = { "decurret" },
  domains = {
    { "decurret.com", role = "site", source = "https://www.decurret.com/" },
  },
}
