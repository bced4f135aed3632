--- マースク (Maersk).
return brand {
  id = "maersk",
  version = 1,
  name = { ja = "マースク", en = "Maersk" },
  names = { "Maersk", "MAERSK Line" },
  tokens = { "maersk" },
  domains = {
    { "maersk.com", role = "site", source = "https://www.maersk.com/" },
    { "maerskline.com", role = "site", source = "https://www.maersk.com/" },
  },
}
