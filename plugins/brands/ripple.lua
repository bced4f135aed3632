--- Ripple.
return brand {
  id = "ripple",
  version = 1,
  name = { ja = "Ripple", en = "Ripple" },
  names = { "Ripple Labs", "XRP Ledger Foundation", "Ripple Insights" },
  short_names = { "Ripple" },
  tokens = {},
  domains = {
    { "ripple.com", role = "site", source = "https://www.ripple.com/" },
  },
}
