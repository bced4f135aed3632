--- Cloudflare.
return brand {
  id = "cloudflare",
  version = 1,
  name = { ja = "Cloudflare", en = "Cloudflare" },
  names = { "Cloudflare" },
  tokens = {},
  domains = {
    { "cloudflare.com", role = "site", source = "https://www.cloudflare.com/" },
    { "cloudflare.net", role = "site", source = "https://www.cloudflare.net/" },
  },
}
