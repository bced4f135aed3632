--- ココナラ (coconala).
return brand {
  id = "coconala",
  version = 1,
  name = { ja = "ココナラ", en = "coconala" },
  names = { "ココナラ", "coconala" },
  tokens = { "coconala" },
  domains = {
    { "coconala.com", role = "site", source = "https://www.coconala.com/" },
  },
}
