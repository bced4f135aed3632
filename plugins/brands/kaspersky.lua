--- カスペルスキー (Kaspersky).
return brand {
  id = "kaspersky",
  version = 1,
  name = { ja = "カスペルスキー", en = "Kaspersky" },
  names = { "Kaspersky", "カスペルスキー" },
  tokens = { "kaspersky" },
  domains = {
    { "kaspersky.com", role = "site", source = "https://www.kaspersky.com/" },
    { "kaspersky.co.jp", role = "site", source = "https://www.kaspersky.co.jp/" },
  },
}
