--- 警察庁 (National Police Agency).
return brand {
  id = "npa",
  version = 1,
  name = { ja = "警察庁", en = "National Police Agency" },
  names = { "警察庁" },
  tokens = {},
  domains = {
    { "npa.go.jp", role = "site", source = "https://www.npa.go.jp/" },
  },
  notices = { "https://www.npa.go.jp/bureau/cyber/countermeasures/phishing.html" },
  group = "japan-government",
}
