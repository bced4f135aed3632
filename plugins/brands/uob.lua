--- UOB.
return brand {
  id = "uob",
  version = 1,
  name = { ja = "UOB", en = "UOB" },
  names = { "United Overseas Bank" },
  short_names = { "UOB" },
  tokens = { "uob" },
  domains = {
    { "uob.com.sg", role = "site", source = "https://www.uob.com.sg/" },
    { "uobgroup.com", role = "site", source = "https://www.uobgroup.com/" },
    { "pib.uob.com.sg", role = "login", source = "https://pib.uob.com.sg/" },
  },
}
