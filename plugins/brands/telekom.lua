--- ドイツテレコム (Deutsche Telekom).
return brand {
  id = "telekom",
  version = 1,
  name = { ja = "ドイツテレコム", en = "Deutsche Telekom" },
  names = { "Deutsche Telekom", "Telekom Deutschland" },
  short_names = { "Telekom" },
  tokens = {},
  domains = {
    { "telekom.de", role = "site", source = "https://www.telekom.de/" },
    { "telekom.com", role = "site", source = "https://www.telekom.com/" },
  },
}
