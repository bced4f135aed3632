--- ConoHa.
return brand {
  id = "conoha",
  version = 1,
  name = { ja = "ConoHa", en = "ConoHa" },
  names = { "ConoHa", "ConoHa WING", "ConoHa VPS", "コノハ" },
  tokens = { "conoha" },
  domains = {
    { "conoha.jp", role = "site", source = "https://www.conoha.jp/" },
    { "conohawing.com", role = "customer", source = "https://www.conoha.jp/wing/" },
  },
  group = "gmo",
}
