--- えきねっと (Eki-Net).
return brand {
  id = "ekinet",
  version = 1,
  name = { ja = "えきねっと", en = "Eki-Net" },
  names = { "えきねっと", "えきネット", "Eki-Net", "Ekinet", "eki-net.com" },
  tokens = { "eki-net", "ekinet", "jreast" },
  lookalikes = { "ekl-net", "eki-nat", "ekicomjp", "ekii-co-jp", "ekl-not" },
  domains = {
    { "eki-net.com", role = "site", source = "https://www.eki-net.com/" },
    { "jreast.co.jp", role = "site", source = "https://www.jreast.co.jp/" },
  },
  salutation = "name",
  group = "jr-east",
}
