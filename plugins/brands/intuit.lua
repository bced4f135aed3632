--- Intuit.
return brand {
  id = "intuit",
  version = 1,
  name = { ja = "Intuit", en = "Intuit" },
  names = { "Intuit", "QuickBooks" },
  tokens = { "intuit", "quickbooks" },
  other_words = { "intuiti" },
  domains = {
    { "intuit.com", role = "site", source = "https://www.intuit.com/" },
    { "notification.intuit.com", role = "mail", source = "https://security.intuit.com/" },
    { "e.intuit.com", role = "mail", source = "https://security.intuit.com/" },
    { "accounts.intuit.com", role = "login", source = "https://accounts.intuit.com/" },
    { "quickbooks.com", role = "site", source = "https://quickbooks.intuit.com/" },
    { "turbotax.com", role = "site", source = "https://turbotax.intuit.com/" },
  },
  notices = { "https://security.intuit.com/security-notices" },
}
