--- LINE.
return brand {
  id = "line",
  version = 1,
  name = { ja = "LINE", en = "LINE" },
  names = { "LINEヤフー", "LINE Pay", "LINEアカウント" },
  short_names = { "LINE" },
  tokens = { "linepay", "line-pay" },
  domains = {
    { "line.me", role = "site", source = "https://line.me/" },
    { "lycorp.co.jp", role = "site", source = "https://www.lycorp.co.jp/" },
    { "linecorp.com", role = "site", source = "https://linecorp.com/" },
    { "lin.ee", role = "customer", source = "https://line.me/" },
    { "line-apps.com", role = "app", source = "https://line.me/" },
    { "line-scdn.net", role = "site", source = "https://line.me/" },
    { "line.biz", role = "site", source = "https://line.biz/" },
    { "linebiz.com", role = "site", source = "https://www.linebiz.com/" },
  },
  group = "ly",
}
