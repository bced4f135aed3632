--- マツモトキヨシ (Matsukiyo).
return brand {
  id = "matsukiyo",
  version = 1,
  name = { ja = "マツモトキヨシ", en = "Matsukiyo" },
  names = { "マツモトキヨシ", "マツキヨココカラ", "マツキヨ" },
  tokens = { "matsukiyo" },
  domains = {
    { "matsukiyo.co.jp", role = "site", source = "https://www.matsukiyo.co.jp/" },
    { "matsukiyococokara-online.com", role = "site", source = "https://www.matsukiyococokara-online.com/" },
  },
}
