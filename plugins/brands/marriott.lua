--- マリオット (Marriott).
return brand {
  id = "marriott",
  version = 1,
  name = { ja = "マリオット", en = "Marriott" },
  names = { "Marriott Bonvoy", "マリオット" },
  short_names = { "Marriott" },
  tokens = { "marriott" },
  domains = {
    { "marriott.com", role = "site", source = "https://www.marriott.com/" },
    { "marriott.co.jp", role = "site", source = "https://www.marriott.co.jp/" },
    { "email-marriott.com", role = "site", source = "https://www.email-marriott.com/" },
  },
}
