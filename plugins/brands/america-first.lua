--- アメリカ・ファースト信用組合 (America First Credit Union).
return brand {
  id = "america-first",
  version = 1,
  name = { ja = "アメリカ・ファースト信用組合", en = "America First Credit Union" },
  names = { "America First Credit Union", "America's First Federal Credit Union" },
  tokens = { "americafirst" },
  domains = {
    { "americafirst.com", role = "site", source = "https://www.americafirst.com/" },
  },
}
