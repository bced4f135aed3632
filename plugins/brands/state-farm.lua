--- State Farm.
return brand {
  id = "state-farm",
  version = 1,
  name = { ja = "State Farm", en = "State Farm" },
  names = { "State Farm" },
  tokens = {},
  domains = {
    { "statefarm.com", role = "site", source = "https://www.statefarm.com/" },
  },
}
