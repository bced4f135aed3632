--- Mastercard.
return brand {
  id = "mastercard",
  version = 1,
  name = { ja = "Mastercard", en = "Mastercard" },
  names = { "Mastercard", "マスターカード" },
  tokens = { "mastercard" },
  domains = {
    { "mastercard.com", role = "site", source = "https://www.mastercard.com/" },
    { "mastercard.co.jp", role = "site", source = "https://www.mastercard.co.jp/" },
    { "mastercard.us", role = "site", source = "https://www.mastercard.us/" },
  },
}
