--- マキタ (Makita).
return brand {
  id = "makita",
  version = 1,
  name = { ja = "マキタ", en = "Makita" },
  names = { "Makita Tools", "Makita Power Tools" },
  tokens = {},
  domains = {
    { "makita.co.jp", role = "site", source = "https://www.makita.co.jp/" },
    { "makitatools.com", role = "site", source = "https://www.makitatools.com/" },
    { "makita.de", role = "site", source = "https://www.makita.de/" },
    { "makitauk.com", role = "site", source = "https://www.makitauk.com/" },
  },
}
