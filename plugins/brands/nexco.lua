--- NEXCO.
return brand {
  id = "nexco",
  version = 1,
  name = { ja = "NEXCO", en = "NEXCO" },
  names = { "NEXCO", "NEXCO東日本", "NEXCO中日本", "NEXCO西日本" },
  tokens = { "nexco" },
  domains = {
    { "e-nexco.co.jp", role = "site", source = "https://www.e-nexco.co.jp/" },
    { "c-nexco.co.jp", role = "site", source = "https://www.c-nexco.co.jp/" },
    { "w-nexco.co.jp", role = "site", source = "https://www.w-nexco.co.jp/" },
    { "driveplaza.com", role = "site", source = "https://www.driveplaza.com/" },
  },
}
