--- Robinhood.
return brand {
  id = "robinhood",
  version = 1,
  name = { ja = "Robinhood", en = "Robinhood" },
  names = { "Robinhood Crypto", "Robinhood Markets" },
  short_names = { "Robinhood" },
  tokens = {},
  domains = {
    { "robinhood.com", role = "site", source = "https://www.robinhood.com/" },
  },
}
