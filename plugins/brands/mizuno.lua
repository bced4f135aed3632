--- ミズノ (Mizuno).
return brand {
  id = "mizuno",
  version = 1,
  name = { ja = "ミズノ", en = "Mizuno" },
  names = { "ミズノ公式オンライン", "美津濃" },
  short_names = { "Mizuno", "ミズノ" },
  tokens = { "mizuno-shop" },
  domains = {
    { "mizuno.jp", role = "site", source = "https://www.mizuno.jp/" },
    { "mizuno.com", role = "site", source = "https://www.mizuno.com/" },
  },
}
