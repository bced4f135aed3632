--- Ace Hardware.
return brand {
  id = "ace-hardware",
  version = 1,
  name = { ja = "Ace Hardware", en = "Ace Hardware" },
  names = { "Ace Hardware" },
  tokens = {},
  domains = {
    { "acehardware.com", role = "site", source = "https://www.acehardware.com/" },
  },
}
