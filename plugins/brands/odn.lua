--- ODN.
return brand {
  id = "odn",
  version = 1,
  name = { ja = "ODN", en = "ODN" },
  names = { "ODN Webメール", "ODNメール", "ODNからのお知らせ" },
  short_names = { "ODN" },
  tokens = { "odn" },
  domains = {
    { "www.odn.ne.jp", role = "site", source = "https://www.odn.ne.jp/" },
    { "odn.ne.jp", role = "customer-mail", source = "https://www.odn.ne.jp/" },
  },
  group = "softbank",
}
