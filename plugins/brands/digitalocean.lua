--- DigitalOcean.
return brand {
  id = "digitalocean",
  version = 1,
  name = { ja = "DigitalOcean", en = "DigitalOcean" },
  names = { "DigitalOcean" },
  tokens = { "digitalocean" },
  domains = {
    { "digitalocean.com", role = "site", source = "https://www.digitalocean.com/" },
  },
}
