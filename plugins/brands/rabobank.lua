--- ラボバンク (Rabobank).
return brand {
  id = "rabobank",
  version = 1,
  name = { ja = "ラボバンク", en = "Rabobank" },
  names = { "Rabobank" },
  tokens = { "rabobank" },
  domains = {
    { "rabobank.nl", role = "site", source = "https://www.rabobank.nl/" },
    { "rabobank.com", role = "site", source = "https://www.rabobank.com/" },
    { "bankieren.rabobank.nl", role = "login", source = "https://bankieren.rabobank.nl/" },
  },
}
