--- GMOあおぞらネット銀行 (GMO Aozora Net Bank).
return brand {
  id = "gmo-aozora",
  version = 1,
  name = { ja = "GMOあおぞらネット銀行", en = "GMO Aozora Net Bank" },
  names = { "GMOあおぞらネット銀行", "GMO Aozora Net Bank" },
  tokens = { "gmo-aozora", "gmoaozora" },
  lookalikes = { "gno-aozora", "aozore" },
  domains = {
    { "gmo-aozora.com", role = "site", source = "https://gmo-aozora.com/" },
  },
  group = "gmo",
}
