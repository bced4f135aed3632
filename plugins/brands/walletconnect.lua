--- WalletConnect.
return brand {
  id = "walletconnect",
  version = 1,
  name = { ja = "WalletConnect", en = "WalletConnect" },
  names = { "WalletConnect" },
  tokens = { "walletconnect" },
  domains = {
    { "walletconnect.com", role = "site", source = "https://www.walletconnect.com/" },
    { "walletconnect.org", role = "site", source = "https://www.walletconnect.org/" },
  },
}
