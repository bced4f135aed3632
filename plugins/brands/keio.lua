--- 慶應義塾大学 (Keio University).
return brand {
  id = "keio",
  version = 1,
  name = { ja = "慶應義塾大学", en = "Keio University" },
  names = { "慶應義塾大学", "慶応義塾大学", "keio.jp", "Keio University" },
  tokens = {},
  domains = {
    { "keio.ac.jp", role = "customer-mail", source = "https://www.keio.ac.jp/" },
    { "keio.jp", role = "customer-mail", source = "https://keio.jp/" },
    { "www.keio.ac.jp", role = "site", source = "https://www.keio.ac.jp/" },
  },
}
