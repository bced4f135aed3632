--- Booking.com.
return brand {
  id = "booking",
  version = 1,
  name = { ja = "Booking.com", en = "Booking.com" },
  names = { "Booking.com", "ブッキングドットコム", "ブッキング・ドットコム" },
  tokens = { "booking-com" },
  domains = {
    { "booking.com", role = "site", source = "https://www.booking.com/" },
    { "guest.booking.com", role = "customer-mail", source = "https://www.booking.com/" },
    { "account.booking.com", role = "login", source = "https://account.booking.com/" },
    { "admin.booking.com", role = "login", source = "https://admin.booking.com/" },
    { "partner.booking.com", role = "site", source = "https://partner.booking.com/" },
    { "property.booking.com", role = "customer-mail", source = "https://partner.booking.com/" },
    { "bstatic.com", role = "site", source = "https://www.booking.com/" },
  },
}
