--- 電子印鑑GMOサイン (GMO Sign).
return brand {
  id = "gmo-sign",
  version = 1,
  name = { ja = "電子印鑑GMOサイン", en = "GMO Sign" },
  names = { "GMOサイン", "電子印鑑GMOサイン" },
  tokens = { "gmosign" },
  domains = {
    { "gmosign.com", role = "site", source = "https://www.gmosign.com/" },
  },
}
