--- JR東日本 (JR East).
return brand {
  id = "jr-east",
  version = 1,
  name = { ja = "JR東日本", en = "JR East" },
  names = { "JR東日本", "東日本旅客鉄道", "JRE POINT", "JREポイント", "JRE MALL" },
  tokens = { "jrepoint" },
  domains = {
    { "jrepoint.jp", role = "site", source = "https://www.jrepoint.jp/" },
    { "jremall.com", role = "site", source = "https://www.jremall.com/" },
    { "jreastmall.com", role = "site", source = "https://www.jreastmall.com/" },
  },
  group = "jr-east",
}
