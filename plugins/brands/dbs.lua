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
    { "internet-banking.dbs.com.sg", role = "login", source = "https://internet-banking.dbs.com.sg/" },
    { "posb.com.sg", role = "site", source = "https://www.posb.com.sg/" },
    { "dbs.com.hk", role = "site", source = "https://www.dbs.com.hk/" },
    { "dbs.com.tw", role = "site", source = "https://www.dbs.com.tw/" },
  },
}
