--- DigitalOcean.
return brand {
  id = "digitalocean",
  version = 1,
  name = { ja = "DigitalOcean", en = "DigitalOcean" },
  names = { "DigitalOcean" },
  tokens = {},
  domains = {
    { "digitalocean.com", role = "site", source = "https://www.digitalocean.com/" },
    { "digitaloceanspaces.com", role = "customer", source = "https://www.digitalocean.com/" },
    { "ondigitalocean.app", role = "customer", source = "https://www.digitalocean.com/" },
  },
}
