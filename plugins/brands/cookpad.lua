--- クックパッド (Cookpad).
return brand {
  id = "cookpad",
  version = 1,
  name = { ja = "クックパッド", en = "Cookpad" },
  names = { "クックパッド", "Cookpad" },
  tokens = { "cookpad" },
  domains = {
    { "cookpad.com", role = "site", source = "https://cookpad.com/" },
  },
}
