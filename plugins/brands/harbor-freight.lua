--- Harbor Freight.
return brand {
  id = "harbor-freight",
  version = 1,
  name = { ja = "Harbor Freight", en = "Harbor Freight" },
  names = { "Harbor Freight", "Harbor Freight Tools" },
  tokens = { "harborfreight" },
  domains = {
    { "harborfreight.com", role = "site", source = "https://www.harborfreight.com/" },
  },
}
