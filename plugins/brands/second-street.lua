--- セカンドストリート (2nd STREET).
return brand {
  id = "second-street",
  version = 1,
  name = { ja = "セカンドストリート", en = "2nd STREET" },
  names = { "セカンドストリート", "2nd STREET" },
  tokens = { "2ndstreet" },
  domains = {
    { "2ndstreet.jp", role = "site", source = "https://www.2ndstreet.jp/" },
  },
}
