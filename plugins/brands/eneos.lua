--- ENEOS.
return brand {
  id = "eneos",
  version = 1,
  name = { ja = "ENEOS", en = "ENEOS" },
  names = { "ENEOS", "エネオス" },
  tokens = { "eneos" },
  domains = {
    { "eneos.co.jp", role = "site", source = "https://www.eneos.co.jp/" },
  },
}
