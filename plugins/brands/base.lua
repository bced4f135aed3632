--- BASE: 個人や小さな店のネットショップ作成サービス.
return brand {
  id = "base",
  version = 1,
  name = { ja = "BASE（ネットショップ作成）", en = "BASE (online shops)" },
  names = { "BASE株式会社", "PAY ID" },
  short_names = { "BASE" },
  tokens = { "thebase" },
  domains = {
    { "thebase.com", role = "site", below = "customer", source = "https://thebase.com/" },
    { "thebase.in", role = "site", below = "customer", source = "https://thebase.in/" },
  },
}
