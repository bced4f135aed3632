--- LinkedIn.
return brand {
  id = "linkedin",
  version = 1,
  name = { ja = "LinkedIn", en = "LinkedIn" },
  names = { "LinkedIn", "Linked in", "リンクトイン" },
  tokens = { "linkedin" },
  domains = {
    { "linkedin.com", role = "site", source = "https://www.linkedin.com/" },
    { "e.linkedin.com", role = "mail", source = "https://www.linkedin.com/" },
    { "em.linkedin.com", role = "mail", source = "https://www.linkedin.com/" },
    { "licdn.com", role = "site", source = "https://www.linkedin.com/" },
    { "lnkd.in", role = "site", source = "https://www.linkedin.com/" },
    { "linkedin.cn", role = "site", source = "https://www.linkedin.cn/" },
  },
  salutation = "name",
  group = "microsoft",
}
