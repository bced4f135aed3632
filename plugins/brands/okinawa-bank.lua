--- 沖縄銀行 (Bank of Okinawa).
return brand {
  id = "okinawa-bank",
  version = 1,
  name = { ja = "沖縄銀行", en = "Bank of Okinawa" },
  names = { "沖縄銀行", "おきぎん" },
  tokens = { "okinawa-bank", "okinawabank" },
  domains = {
    { "okinawa-bank.co.jp", role = "site", source = "https://www.okinawa-bank.co.jp/" },
  },
}
