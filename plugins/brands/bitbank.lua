--- bitbank.
return brand {
  id = "bitbank",
  version = 1,
  name = { ja = "bitbank", en = "bitbank" },
  names = { "ビットバンク", "bitbank" },
  tokens = { "bitbank" },
  domains = {
    { "bitbank.cc", role = "site", source = "https://bitbank.cc/" },
  },
}
