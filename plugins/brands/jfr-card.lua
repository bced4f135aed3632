--- 大丸松坂屋カード (Daimaru Matsuzakaya Card).
return brand {
  id = "jfr-card",
  version = 1,
  name = { ja = "大丸松坂屋カード", en = "Daimaru Matsuzakaya Card" },
  names = { "大丸松坂屋カード", "JFRカード", "JFR CARD" },
  tokens = { "jfr-card", "jfrcard" },
  domains = {
    { "jfr-card.co.jp", role = "site", source = "https://www.jfr-card.co.jp/" },
  },
  group = "jfr",
}
