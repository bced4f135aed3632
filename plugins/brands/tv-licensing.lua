--- TV Licensing.
return brand {
  id = "tv-licensing",
  version = 1,
  name = { ja = "TV Licensing", en = "TV Licensing" },
  names = { "TV Licensing" },
  tokens = { "tvlicensing", "tv-licensing" },
  domains = {
    { "tvlicensing.co.uk", role = "site", source = "https://www.tvlicensing.co.uk/" },
    { "spp.tvlicensing.co.uk", role = "mail", source = "https://www.tvlicensing.co.uk/" },
  },
  notices = { "https://www.tvlicensing.co.uk/scam" },
}
