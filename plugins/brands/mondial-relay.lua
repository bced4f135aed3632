--- Mondial Relay.
return brand {
  id = "mondial-relay",
  version = 1,
  name = { ja = "Mondial Relay", en = "Mondial Relay" },
  names = { "Mondial Relay" },
  tokens = { "mondialrelay", "mondial-relay" },
  domains = {
    { "mondialrelay.fr", role = "site", source = "https://www.mondialrelay.fr/" },
    { "mondialrelay.com", role = "site", source = "https://www.mondialrelay.com/" },
  },
}
