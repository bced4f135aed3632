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
  },
}
