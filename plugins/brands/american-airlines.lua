--- アメリカン航空 (American Airlines).
return brand {
  id = "american-airlines",
  version = 1,
  name = { ja = "アメリカン航空", en = "American Airlines" },
  names = { "American Airlines" },
  tokens = { "americanairlines" },
  domains = {
    { "aa.com", role = "site", source = "https://www.aa.com/" },
  },
}
