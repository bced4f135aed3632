--- ENEOS.
return brand {
  id = "eneos",
  version = 1,
  name = { ja = "ENEOS", en = "ENEOS" },
  names = { "ENEOS", "エネオス" },
  tokens = { "eneos" },
  other_words = { "homogeneos", "heterogeneos", "ateneos" },
  domains = {
    { "eneos-power.co.jp", role = "site", source = "https://www.eneos-power.co.jp/" },
    { "eneos.co.jp", role = "site", source = "https://www.eneos.co.jp/" },
  },
}
