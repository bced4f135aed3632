--- タイムズ (パーク24) (Times (Park24)).
return brand {
  id = "times",
  version = 1,
  name = { ja = "タイムズ (パーク24)", en = "Times (Park24)" },
  names = { "タイムズカー", "タイムズクラブ", "タイムズパーキング" },
  tokens = {},
  domains = {
    { "timesclub.jp", role = "site", source = "https://www.timesclub.jp/" },
    { "timescar.jp", role = "site", source = "https://www.timescar.jp/" },
    { "times-info.net", role = "site", source = "https://www.times-info.net/" },
    { "park24.co.jp", role = "site", source = "https://www.park24.co.jp/" },
  },
}
