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
  },
}
