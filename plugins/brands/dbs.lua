--- DBS.
return brand {
  id = "dbs",
  version = 1,
  name = { ja = "DBS", en = "DBS" },
  names = { "DBS Bank", "DBS PayLah", "DBS PayLah!", "digibank", "POSB" },
  short_names = { "DBS" },
  tokens = { "dbsbank", "paylah" },
  domains = {
    { "dbs.com", role = "site", source = "https://www.dbs.com/" },
    { "dbs.com.sg", role = "site", source = "https://www.dbs.com.sg/" },
  },
}
