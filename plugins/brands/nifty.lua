--- @nifty.
return brand {
  id = "nifty",
  version = 1,
  name = { ja = "@nifty", en = "@nifty" },
  names = { "@nifty", "ニフティ", "@niftyメール" },
  short_names = { "nifty" },
  tokens = { "nifty" },
  other_words = { "nifty" },
  domains = {
    { "www.nifty.com", role = "site", source = "https://www.nifty.com/" },
    { "nifty.co.jp", role = "site", source = "https://www.nifty.co.jp/" },
    { "nifty.com", role = "customer-mail", source = "https://www.nifty.com/" },
    { "nifty.ne.jp", role = "customer-mail", source = "https://www.nifty.com/" },
    { "login.nifty.com", role = "login", source = "https://www.nifty.com/" },
    { "csoption.nifty.com", role = "site", source = "https://csoption.nifty.com/" },
    { "support.nifty.com", role = "site", source = "https://support.nifty.com/" },
    { "cocolog-nifty.com", role = "customer", source = "https://www.cocolog-nifty.com/" },
    { "coocan.jp", role = "customer", source = "https://www.nifty.com/" },
  },
  group = "nojima",
}
