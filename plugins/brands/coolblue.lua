--- Coolblue.
return brand {
  id = "coolblue",
  version = 1,
  name = { ja = "Coolblue", en = "Coolblue" },
  names = { "Coolblue" },
  tokens = { "coolblue" },
  domains = {
    { "coolblue.nl", role = "site", source = "https://www.coolblue.nl/" },
    { "coolblue.be", role = "site", source = "https://www.coolblue.be/" },
    { "coolblue.de", role = "site", source = "https://www.coolblue.de/" },
  },
}
