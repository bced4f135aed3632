--- Ziggo.
return brand {
  id = "ziggo",
  version = 1,
  name = { ja = "Ziggo", en = "Ziggo" },
  names = { "Ziggo", "VodafoneZiggo" },
  tokens = { "vodafoneziggo" },
  domains = {
    { "ziggo.nl", role = "site", source = "https://www.ziggo.nl/" },
    { "vodafoneziggo.com", role = "site", source = "https://www.vodafoneziggo.com/" },
  },
}
