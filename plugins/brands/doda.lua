--- doda.
return brand {
  id = "doda",
  version = 1,
  name = { ja = "doda", en = "doda" },
  names = { "doda転職", "転職サービスdoda" },
  short_names = { "doda" },
  tokens = {},
  domains = {
    { "doda.jp", role = "site", source = "https://www.doda.jp/" },
    { "persol-career.co.jp", role = "site", source = "https://www.persol-career.co.jp/" },
  },
}
