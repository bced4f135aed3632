--- GMOインターネット (GMO Internet).
return brand {
  id = "gmo",
  version = 1,
  name = { ja = "GMOインターネット", en = "GMO Internet" },
  names = { "GMOインターネット", "GMOインターネットグループ", "GMO Internet" },
  short_names = { "GMO" },
  tokens = {},
  domains = {
    { "gmo.jp", role = "site", source = "https://www.gmo.jp/" },
  },
  group = "gmo",
}
