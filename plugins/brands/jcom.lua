--- J:COM.
return brand {
  id = "jcom",
  version = 1,
  name = { ja = "J:COM", en = "J:COM" },
  names = { "J:COM", "J:COMメール", "MY J:COM", "ジェイコム", "JCOM株式会社" },
  short_names = { "J:COM" },
  tokens = { "jcom", "myjcom" },
  domains = {
    { "jcom.co.jp", role = "site", source = "https://www.jcom.co.jp/" },
    { "myjcom.jp", role = "site", source = "https://www.myjcom.jp/" },
    { "jcom.zaq.ne.jp", role = "customer-mail", source = "https://www.jcom.co.jp/" },
    { "zaq.ne.jp", role = "customer-mail", source = "https://www.jcom.co.jp/" },
    { "jcom.home.ne.jp", role = "customer-mail", source = "https://www.jcom.co.jp/" },
  },
  group = "kddi",
}
