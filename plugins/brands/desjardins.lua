--- デジャルダン (Desjardins).
return brand {
  id = "desjardins",
  version = 1,
  name = { ja = "デジャルダン", en = "Desjardins" },
  names = { "Desjardins", "AccèsD" },
  tokens = { "desjardins" },
  domains = {
    { "desjardins.com", role = "site", source = "https://www.desjardins.com/" },
    { "accesd.mouv.desjardins.com", role = "login", source = "https://accesd.mouv.desjardins.com/" },
  },
}
