--- ZOZOTOWN.
return brand {
  id = "zozo",
  version = 1,
  name = { ja = "ZOZOTOWN", en = "ZOZOTOWN" },
  names = { "ZOZOTOWN", "ゾゾタウン" },
  tokens = { "zozotown" },
  domains = {
    { "zozo.jp", role = "site", source = "https://zozo.jp/" },
    { "zozo.com", role = "site", source = "https://corp.zozo.com/" },
  },
  salutation = "name",
  group = "ly",
}
