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
  },
  notices = { "https://security.intuit.com/security-notices" },
}
