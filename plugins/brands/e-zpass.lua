--- E-ZPass.
return brand {
  id = "e-zpass",
  version = 1,
  name = { ja = "E-ZPass", en = "E-ZPass" },
  names = { "E-ZPass", "EZPass", "EZDriveMA" },
  tokens = { "ezpass" },
  domains = {
    { "e-zpassny.com", role = "site", source = "https://www.e-zpassny.com/" },
    { "ezpassnj.com", role = "site", source = "https://www.ezpassnj.com/" },
    { "e-zpassiag.com", role = "site", source = "https://www.e-zpassiag.com/" },
  },
}
