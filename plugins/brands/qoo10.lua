--- Qoo10.
return brand {
  id = "qoo10",
  version = 1,
  name = { ja = "Qoo10", en = "Qoo10" },
  names = { "Qoo10" },
  tokens = { "qoo10" },
  domains = {
    { "qoo10.jp", role = "site", source = "https://www.qoo10.jp/" },
    { "qoo10.net", role = "site", source = "https://www.qoo10.net/" },
  },
}
