--- ヒルトン (Hilton).
return brand {
  id = "hilton",
  version = 1,
  name = { ja = "ヒルトン", en = "Hilton" },
  names = { "Hilton Honors", "ヒルトン・オナーズ" },
  short_names = { "Hilton" },
  tokens = { "hiltonhonors" },
  domains = {
    { "hilton.com", role = "site", source = "https://www.hilton.com/" },
  },
}
