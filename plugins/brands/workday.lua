--- Workday.
return brand {
  id = "workday",
  version = 1,
  name = { ja = "Workday", en = "Workday" },
  names = { "Workday, Inc." },
  short_names = { "workday" },
  tokens = { "workday" },
  other_words = { "workaday", "workdays" },
  domains = {
    { "workday.com", role = "site", source = "https://www.workday.com/" },
    { "myworkday.com", role = "site", source = "https://www.myworkday.com/" },
    { "myworkdayjobs.com", role = "customer", source = "https://www.workday.com/" },
  },
}
