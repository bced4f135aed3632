--- エイビス (Avis).
return brand {
  id = "avis",
  version = 1,
  name = { ja = "エイビス", en = "Avis" },
  names = { "エイビスレンタカー", "Avis Rent a Car", "AVISレンタカー" },
  short_names = { "avis" },
  tokens = { "avis-rentacar" },
  domains = {
    { "avis.com", role = "site", source = "https://www.avis.com/" },
    { "avis-japan.com", role = "site", source = "https://www.avis-japan.com/" },
  },
}
