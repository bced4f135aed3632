--- メトロ・バンク (Metro Bank).
return brand {
  id = "metro-bank",
  version = 1,
  name = { ja = "メトロ・バンク", en = "Metro Bank" },
  names = { "Metro Bank" },
  tokens = { "metrobank" },
  domains = {
    { "metrobankonline.co.uk", role = "site", source = "https://www.metrobankonline.co.uk/" },
  },
}
