--- goo.
return brand {
  id = "goo",
  version = 1,
  name = { ja = "goo", en = "goo" },
  names = { "gooメール", "goo ID", "gooホームページ" },
  short_names = { "goo" },
  tokens = { "goo-mail" },
  domains = {
    { "www.goo.ne.jp", role = "site", source = "https://www.goo.ne.jp/" },
    { "login.mail.goo.ne.jp", role = "login", source = "https://mail.goo.ne.jp/" },
    { "goo.ne.jp", role = "customer-mail", source = "https://www.goo.ne.jp/" },
    { "goo.jp", role = "customer-mail", source = "https://www.goo.ne.jp/" },
  },
  group = "ntt",
}
