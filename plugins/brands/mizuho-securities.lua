--- みずほ証券 (Mizuho Securities).
return brand {
  id = "mizuho-securities",
  version = 1,
  name = { ja = "みずほ証券", en = "Mizuho Securities" },
  names = { "みずほ証券" },
  tokens = { "mizuho-sc" },
  domains = {
    { "mizuho-sc.com", role = "site", source = "https://www.mizuho-sc.com/" },
    { "netclub.mizuho-sc.com", role = "login", source = "https://www.mizuho-sc.com/" },
  },
  group = "mizuho",
}
