--- CVS.
return brand {
  id = "cvs",
  version = 1,
  name = { ja = "CVS", en = "CVS" },
  names = { "CVS Pharmacy", "CVS Health" },
  short_names = { "CVS" },
  tokens = {},
  domains = {
    { "cvs.com", role = "site", source = "https://www.cvs.com/" },
    { "cvshealth.com", role = "site", source = "https://www.cvshealth.com/" },
  },
}
