--- hi-ho.
return brand {
  id = "hi-ho",
  version = 1,
  name = { ja = "hi-ho", en = "hi-ho" },
  names = { "hi-hoメール", "株式会社ハイホー" },
  short_names = { "hi-ho" },
  tokens = { "hi-ho" },
  domains = {
    { "hi-ho.jp", role = "site", source = "https://hi-ho.jp/" },
    { "hi-ho.ne.jp", role = "customer-mail", source = "https://hi-ho.jp/" },
  },
}
