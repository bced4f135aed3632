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
    { "cnode.io", role = "customer", source = "https://www.conoha.jp/" },
    { "cnode.jp", role = "customer", source = "https://www.conoha.jp/" },
    { "manage.conoha.jp", role = "login", source = "https://manage.conoha.jp/" },
    { "conoha.io", role = "site", source = "https://www.conoha.jp/" },
  },
  group = "gmo",
}
