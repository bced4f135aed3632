--- 税関 (Japan Customs).
return brand {
  id = "customs",
  version = 1,
  name = { ja = "税関", en = "Japan Customs" },
  names = { "東京税関", "横浜税関", "大阪税関", "Japan Customs" },
  short_names = { "税関" },
  tokens = {},
  domains = {
    { "customs.go.jp", role = "site", source = "https://www.customs.go.jp/" },
  },
  group = "japan-government",
}
