--- DeWalt.
return brand {
  id = "dewalt",
  version = 1,
  name = { ja = "DeWalt", en = "DeWalt" },
  names = { "DeWalt" },
  tokens = { "dewalt" },
  domains = {
    { "dewalt.com", role = "site", source = "https://www.dewalt.com/" },
    { "dewalt.co.uk", role = "site", source = "https://www.dewalt.co.uk/" },
    { "dewalt.de", role = "site", source = "https://www.dewalt.de/" },
  },
}
