--- eo光 (eo (Optage)).
return brand {
  id = "eonet",
  version = 1,
  name = { ja = "eo光", en = "eo (Optage)" },
  names = { "eo光", "eoWEBメール", "eoマイページ", "eoメール", "オプテージ", "オプテージ株式会社" },
  tokens = { "eonet", "eo-net" },
  other_words = { "econet", "eonet" },
  domains = {
    { "eonet.jp", role = "site", source = "https://eonet.jp/" },
    { "optage.co.jp", role = "site", source = "https://www.optage.co.jp/" },
    { "eonet.ne.jp", role = "customer-mail", source = "https://eonet.jp/" },
  },
  group = "kepco",
}
