--- マッキンゼー (McKinsey).
return brand {
  id = "mckinsey",
  version = 1,
  name = { ja = "マッキンゼー", en = "McKinsey" },
  names = { "McKinsey", "McKinsey & Company", "McKinsey & Campany" },
  tokens = { "mckinsey" },
  domains = {
    { "mckinsey.com", role = "site", source = "https://www.mckinsey.com/" },
  },
}
