--- Visa.
return brand {
  id = "visa",
  version = 1,
  name = { ja = "Visa", en = "Visa" },
  names = { "Visaカード", "VISAカード", "VISA Secure", "Visaインターナショナル", "VISA / MasterCard", "VISA / Mastercard" },
  short_names = { "VISA", "ビザ" },
  tokens = { "visa" },
  domains = {
    { "visa.co.jp", role = "site", source = "https://www.visa.co.jp/" },
    { "visa.com", role = "site", source = "https://www.visa.com/" },
  },
}
