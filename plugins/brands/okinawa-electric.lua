--- 沖縄電力 (Okinawa Electric Power).
return brand {
  id = "okinawa-electric",
  version = 1,
  name = { ja = "沖縄電力", en = "Okinawa Electric Power" },
  names = { "沖縄電力", "おきでん", "Okinawa Electric Power" },
  tokens = { "okiden" },
  domains = {
    { "okiden.co.jp", role = "site", source = "https://www.okiden.co.jp/" },
  },
}
