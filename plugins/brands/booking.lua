--- Booking.com.
return brand {
  id = "booking",
  version = 1,
  name = { ja = "Booking.com", en = "Booking.com" },
  names = { "Booking.com", "ブッキングドットコム" },
  tokens = { "booking-com" },
  domains = {
    { "booking.com", role = "site", source = "https://www.booking.com/" },
  },
}
