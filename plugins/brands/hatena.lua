--- はてな (Hatena).
return brand {
  id = "hatena",
  version = 1,
  name = { ja = "はてな", en = "Hatena" },
  names = { "はてなブログ", "はてなID" },
  short_names = { "はてな" },
  tokens = {},
  domains = {
    { "www.hatena.ne.jp", role = "site", source = "https://www.hatena.ne.jp/" },
    { "hatena.ne.jp", role = "customer", source = "https://www.hatena.ne.jp/" },
  },
}
