--- サンコープ (Suncorp).
return brand {
  id = "suncorp",
  version = 1,
  name = { ja = "サンコープ", en = "Suncorp" },
  names = { "Suncorp Bank", "Suncorp" },
  tokens = { "suncorp" },
  domains = {
    { "suncorp.com.au", role = "site", source = "https://www.suncorp.com.au/" },
    { "suncorpbank.com.au", role = "site", source = "https://www.suncorpbank.com.au/" },
  },
}
