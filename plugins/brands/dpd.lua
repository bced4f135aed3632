--- DPD.
return brand {
  id = "dpd",
  version = 1,
  name = { ja = "DPD", en = "DPD" },
  names = { "DPDgroup", "DPD Group" },
  short_names = { "DPD" },
  tokens = { "dpdgroup" },
  domains = {
    { "dpd.com", role = "site", source = "https://www.dpd.com/" },
    { "dpd.co.uk", role = "site", source = "https://www.dpd.co.uk/" },
    { "dpd.de", role = "site", source = "https://www.dpd.de/" },
    { "dpdlocal.co.uk", role = "mail", source = "https://www.dpd.co.uk/" },
    { "dpdgroup.co.uk", role = "mail", source = "https://www.dpd.co.uk/" },
    { "dpdgroup.com", role = "site", source = "https://www.dpd.com/" },
    { "geopost.com", role = "site", source = "https://www.geopost.com/" },
    { "dpd.ie", role = "site", source = "https://www.dpd.ie/" },
    { "dpd.fr", role = "site", source = "https://www.dpd.fr/" },
    { "dpd.nl", role = "site", source = "https://www.dpd.nl/" },
    { "dpd.at", role = "site", source = "https://www.dpd.at/" },
    { "dpd.com.pl", role = "site", source = "https://www.dpd.com.pl/" },
  },
}
