--- 米国社会保障局 (Social Security Administration).
return brand {
  id = "social-security",
  version = 1,
  name = { ja = "米国社会保障局", en = "Social Security Administration" },
  names = { "Social Security Administration", "Social Security Statement" },
  tokens = {},
  domains = {
    { "ssa.gov", role = "site", source = "https://www.ssa.gov/" },
  },
}
