--- Blockchain.com.
return brand {
  id = "blockchain-com",
  version = 1,
  name = { ja = "Blockchain.com", en = "Blockchain.com" },
  names = { "Blockchain.com", "Blockchain Wallet" },
  short_names = { "Blockchain" },
  tokens = { "blockchain-wallet" },
  domains = {
    { "blockchain.com", role = "site", source = "https://www.blockchain.com/" },
    { "blockchain.info", role = "site", source = "https://www.blockchain.com/" },
    { "login.blockchain.com", role = "login", source = "https://login.blockchain.com/" },
  },
}
