--- キャピタル・ワン (Capital One).
return brand {
  id = "capital-one",
  version = 1,
  name = { ja = "キャピタル・ワン", en = "Capital One" },
  names = { "Capital One", "CapitalOne" },
  tokens = { "capitalone", "capital-one" },
  other_words = { "capitaine" },
  domains = {
    { "capitalone.com", role = "site", source = "https://www.capitalone.com/" },
  },
}
