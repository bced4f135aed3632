--- バークレイズ (Barclays).
return brand {
  id = "barclays",
  version = 1,
  name = { ja = "バークレイズ", en = "Barclays" },
  names = { "Barclays", "Barclays Bank", "バークレイズ" },
  tokens = { "barclays" },
  other_words = { "barclay" },
  domains = {
    { "barclays.com", role = "site", source = "https://www.barclays.com/" },
    { "barclays.co.uk", role = "site", source = "https://www.barclays.co.uk/" },
    { "bank.barclays.co.uk", role = "login", source = "https://bank.barclays.co.uk/" },
    { "barclaycard.co.uk", role = "site", source = "https://www.barclaycard.co.uk/" },
    { "barclaycardus.com", role = "site", source = "https://www.barclaycardus.com/" },
  },
  notices = { "https://www.barclays.co.uk/fraud-and-scams/" },
}
