--- Roblox.
return brand {
  id = "roblox",
  version = 1,
  name = { ja = "Roblox", en = "Roblox" },
  names = { "Roblox" },
  tokens = { "roblox" },
  domains = {
    { "roblox.com", role = "site", source = "https://www.roblox.com/" },
  },
}
