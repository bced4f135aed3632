--- メルカリ (Mercari).
return brand {
  id = "mercari",
  version = 1,
  name = { ja = "メルカリ", en = "Mercari" },
  names = { "メルカリ", "メルペイ", "Mercari" },
  tokens = { "mercari", "merpay" },
  lookalikes = { "mercarl", "mecari", "meirecori", "mericori" },
  domains = {
    { "mercari.com", role = "site", source = "https://jp.mercari.com/" },
    { "mercari.jp", role = "mail", source = "https://jp.mercari.com/" },
    { "merpay.com", role = "site", source = "https://www.merpay.com/" },
    { "mercari-shops.com", role = "site", source = "https://mercari-shops.com/" },
    { "login.jp.mercari.com", role = "login", source = "https://jp.mercari.com/" },
  },
  salutation = "name",
}
