--- Trust Wallet.
return brand {
  id = "trust-wallet",
  version = 1,
  name = { ja = "Trust Wallet", en = "Trust Wallet" },
  names = { "Trust Wallet", "TrustWallet", "トラストウォレット" },
  tokens = { "trustwallet", "trust-wallet" },
  domains = {
    { "trustwallet.com", role = "site", source = "https://trustwallet.com/" },
  },
}
