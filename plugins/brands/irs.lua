--- 米国内国歳入庁 (IRS).
return brand {
  id = "irs",
  version = 1,
  name = { ja = "米国内国歳入庁", en = "IRS" },
  names = { "Internal Revenue Service" },
  short_names = { "IRS" },
  tokens = {},
  domains = {
    { "irs.gov", role = "site", source = "https://www.irs.gov/" },
  },
  notices = { "https://www.irs.gov/privacy-disclosure/report-phishing" },
}
