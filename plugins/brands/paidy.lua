--- ペイディ (Paidy).
return brand {
  id = "paidy",
  version = 1,
  name = { ja = "ペイディ", en = "Paidy" },
  names = { "ペイディ", "Paidy", "Paidyカード", "あと払いペイディ" },
  tokens = { "paidy" },
  domains = {
    { "paidy.com", role = "site", source = "https://paidy.com/" },
    { "my.paidy.com", role = "login", source = "https://paidy.com/" },
  },
  group = "paypal",
}
