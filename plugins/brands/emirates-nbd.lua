--- エミレーツNBD銀行 (Emirates NBD).
return brand {
  id = "emirates-nbd",
  version = 1,
  name = { ja = "エミレーツNBD銀行", en = "Emirates NBD" },
  names = { "Emirates NBD" },
  tokens = { "emiratesnbd" },
  domains = {
    { "emiratesnbd.com", role = "site", source = "https://www.emiratesnbd.com/" },
  },
}
