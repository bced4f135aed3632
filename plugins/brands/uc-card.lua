--- UCカード (UC Card).
return brand {
  id = "uc-card",
  version = 1,
  name = { ja = "UCカード", en = "UC Card" },
  names = { "UCカード", "ユーシーカード", "アットユーネット", "UC CARD" },
  tokens = { "uccard", "uc-card" },
  domains = {
    { "uccard.co.jp", role = "site", source = "https://www.uccard.co.jp/" },
    { "www2.uccard.co.jp", role = "login", source = "https://www.uccard.co.jp/" },
  },
  group = "saison",
}
