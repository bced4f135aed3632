--- JAF.
return brand {
  id = "jaf",
  version = 1,
  name = { ja = "JAF", en = "JAF" },
  names = { "日本自動車連盟", "JAF会員" },
  short_names = { "JAF" },
  tokens = {},
  domains = {
    { "jaf.or.jp", role = "site", source = "https://www.jaf.or.jp/" },
  },
}
