--- ファースト・テック信用組合 (First Tech Federal Credit Union).
return brand {
  id = "first-tech",
  version = 1,
  name = { ja = "ファースト・テック信用組合", en = "First Tech Federal Credit Union" },
  names = { "First Tech Federal Credit Union", "First Tech" },
  tokens = { "firsttechfed" },
  domains = {
    { "firsttechfed.com", role = "site", source = "https://www.firsttechfed.com/" },
  },
}
