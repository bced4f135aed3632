--- 米国メディケア (Medicare (US)).
return brand {
  id = "medicare",
  version = 1,
  name = { ja = "米国メディケア", en = "Medicare (US)" },
  names = { "Medicare Advantage", "Medicare Plans" },
  short_names = { "Medicare" },
  tokens = {},
  domains = {
    { "medicare.gov", role = "site", source = "https://www.medicare.gov/" },
    { "cms.gov", role = "site", source = "https://www.cms.gov/" },
  },
}
