--- すかいらーく (Skylark).
return brand {
  id = "skylark",
  version = 1,
  name = { ja = "すかいらーく", en = "Skylark" },
  names = { "すかいらーくグループ", "すかいらーくアプリ" },
  short_names = { "すかいらーく" },
  tokens = {},
  domains = {
    { "skylark.co.jp", role = "site", source = "https://www.skylark.co.jp/" },
  },
}
