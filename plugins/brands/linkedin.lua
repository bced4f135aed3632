--- LinkedIn.
return brand {
  id = "linkedin",
  version = 1,
  name = { ja = "LinkedIn", en = "LinkedIn" },
  names = { "LinkedIn" },
  tokens = { "linkedin" },
  domains = {
    { "linkedin.com", role = "site", source = "https://www.linkedin.com/" },
  },
}
