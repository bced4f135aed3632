--- ビューカード (VIEW Card).
return brand {
  id = "view-card",
  version = 1,
  name = { ja = "ビューカード", en = "VIEW Card" },
  names = { "ビューカード", "VIEW CARD", "VIEWカード", "VIEW's NET", "Viewcard", "View Card" },
  tokens = { "viewcard", "viewsnet" },
  lookalikes = { "vlewcard", "viewtens", "jresat", "jeast", "jaest" },
  other_words = { "viewset" },
  domains = {
    { "viewcard.co.jp", role = "site", source = "https://www.viewcard.co.jp/" },
    { "viewsnet.jp", role = "login", source = "https://www.viewcard.co.jp/" },
  },
  group = "jr-east",
}
