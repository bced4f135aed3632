--- Crypto.com.
return brand {
  id = "crypto-com",
  version = 1,
  name = { ja = "Crypto.com", en = "Crypto.com" },
  names = { "Crypto.com" },
  tokens = {},
  domains = {
    { "crypto.com", role = "site", source = "https://crypto.com/" },
  },
}
