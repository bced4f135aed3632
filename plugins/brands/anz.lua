--- ANZ.
return brand {
  id = "anz",
  version = 1,
  name = { ja = "ANZ", en = "ANZ" },
  names = { "ANZ Bank" },
  short_names = { "ANZ" },
  tokens = { "anzbank" },
  domains = {
    { "anz.com", role = "site", source = "https://www.anz.com/" },
    { "anz.com.au", role = "site", source = "https://www.anz.com.au/" },
    { "anz.co.nz", role = "site", source = "https://www.anz.co.nz/" },
  },
  notices = { "https://www.anz.com.au/security/" },
}
