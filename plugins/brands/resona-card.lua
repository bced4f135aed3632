--- りそなカード (Resona Card).
return brand {
  id = "resona-card",
  version = 1,
  name = { ja = "りそなカード", en = "Resona Card" },
  names = { "りそなカード", "Resona Card" },
  tokens = { "resonacard" },
  domains = {
    { "resonacard.co.jp", role = "site", source = "https://www.resonacard.co.jp/" },
  },
  group = "resona",
}
