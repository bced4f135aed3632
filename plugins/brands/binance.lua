--- Binance.
return brand {
  id = "binance",
  version = 1,
  name = { ja = "Binance", en = "Binance" },
  names = { "Binance", "バイナンス" },
  tokens = { "binance" },
  domains = {
    { "binance.com", role = "site", source = "https://www.binance.com/" },
    { "ses.binance.com", role = "mail", source = "https://www.binance.com/" },
    { "amazonses.com", role = "delivery", source = "https://aws.amazon.com/ses/" },
    { "post.binance.com", role = "mail", source = "https://www.binance.com/en/official-verification" },
    { "accounts.binance.com", role = "login", source = "https://accounts.binance.com/" },
    { "bnbstatic.com", role = "site", source = "https://www.binance.com/" },
    { "binance.us", role = "site", source = "https://www.binance.us/" },
  },
}
