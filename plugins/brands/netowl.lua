--- ネットオウル (Netowl).
return brand {
  id = "netowl",
  version = 1,
  name = { ja = "ネットオウル", en = "Netowl" },
  names = { "ネットオウル", "スターサーバー", "スタードメイン", "ミニバード" },
  tokens = { "netowl" },
  domains = {
    { "netowl.jp", role = "site", source = "https://www.netowl.jp/" },
    { "star.ne.jp", role = "site", source = "https://www.star.ne.jp/" },
    { "minibird.jp", role = "customer", source = "https://www.minibird.jp/" },
    { "star-domain.jp", role = "site", source = "https://www.star-domain.jp/" },
    { "secure.netowl.jp", role = "login", source = "https://secure.netowl.jp/" },
    { "stars.ne.jp", role = "customer", source = "https://www.star.ne.jp/" },
    { "starfree.jp", role = "customer", source = "https://www.star.ne.jp/free/" },
    { "firebird.jp", role = "customer", source = "https://www.firebird.jp/" },
  },
  group = "xserver",
}
