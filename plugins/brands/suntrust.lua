--- サントラスト (SunTrust).
return brand {
  id = "suntrust",
  version = 1,
  name = { ja = "サントラスト", en = "SunTrust" },
  names = { "SunTrust", "SUNTRUST" },
  tokens = { "suntrust" },
  domains = {
    { "suntrust.com", role = "site", source = "https://www.truist.com/" },
  },
  group = "truist",
  successor = "truist",
}
