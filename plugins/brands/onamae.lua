--- お名前.com (Onamae.com).
return brand {
  id = "onamae",
  version = 1,
  name = { ja = "お名前.com", en = "Onamae.com" },
  names = { "お名前.com", "お名前ドットコム", "お名前ID", "Onamae.com" },
  tokens = { "onamae" },
  domains = {
    { "onamae.com", role = "site", source = "https://www.onamae.com/" },
    { "onamae.ne.jp", role = "customer-mail", source = "https://www.onamae.com/" },
    { "navi.onamae.com", role = "login", source = "https://navi.onamae.com/login" },
    { "cp.onamae.ne.jp", role = "login", source = "https://cp.onamae.ne.jp/login" },
  },
  group = "gmo",
}
