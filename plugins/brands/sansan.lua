--- Sansan.
return brand {
  id = "sansan",
  version = 1,
  name = { ja = "Sansan", en = "Sansan" },
  names = { "Sansan株式会社" },
  short_names = { "Sansan" },
  tokens = {},
  domains = {
    { "sansan.com", role = "site", source = "https://www.sansan.com/" },
    { "8card.net", role = "site", source = "https://www.8card.net/" },
  },
}
