--- mineo.
return brand {
  id = "mineo",
  version = 1,
  name = { ja = "mineo", en = "mineo" },
  names = { "mineo", "マイネオ" },
  tokens = { "mineo" },
  other_words = { "mineo" },
  domains = {
    { "my.mineo.jp", role = "login", source = "https://mineo.jp/" },
    { "mineo.jp", role = "customer-mail", source = "https://mineo.jp/" },
  },
  group = "kepco",
}
