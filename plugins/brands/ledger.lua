--- Ledger.
return brand {
  id = "ledger",
  version = 1,
  name = { ja = "Ledger", en = "Ledger" },
  names = { "Ledger Live", "Ledger Wallet", "Ledger Support", "Ledger Security", "Ledger Nano" },
  tokens = {},
  domains = {
    { "ledger.com", role = "site", source = "https://www.ledger.com/" },
  },
  notices = { "https://www.ledger.com/phishing-campaigns-status" },
}
