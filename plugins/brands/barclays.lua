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
  },
  notices = { "https://www.barclays.co.uk/fraud-and-scams/" },
}
