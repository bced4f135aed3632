--- ル・クルーゼ (Le Creuset).
return brand {
  id = "le-creuset",
  version = 1,
  name = { ja = "ル・クルーゼ", en = "Le Creuset" },
  names = { "Le Creuset", "ル・クルーゼ" },
  tokens = { "lecreuset" },
  domains = {
    { "lecreuset.com", role = "site", source = "https://www.lecreuset.com/" },
    { "lecreuset.co.jp", role = "site", source = "https://www.lecreuset.co.jp/" },
    { "lecreuset.co.uk", role = "site", source = "https://www.lecreuset.co.uk/" },
    { "lecreuset.de", role = "site", source = "https://www.lecreuset.de/" },
    { "lecreuset.fr", role = "site", source = "https://www.lecreuset.fr/" },
  },
}
