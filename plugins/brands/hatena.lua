--- はてな (Hatena).
return brand {
  id = "hatena",
  version = 1,
  name = { ja = "はてな", en = "Hatena" },
  names = { "はてなブログ", "はてなID" },
  short_names = { "はてな" },
  tokens = {},
  domains = {
    { "hatena.ne.jp", role = "customer-mail", source = "https://www.hatena.ne.jp/" },
  },
}
