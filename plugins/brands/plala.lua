--- ぷらら (Plala).
return brand {
  id = "plala",
  version = 1,
  name = { ja = "ぷらら", en = "Plala" },
  names = { "ぷらら", "ぷららメール", "plala", "ぷららWebメール" },
  tokens = { "plala" },
  domains = {
    { "www.plala.or.jp", role = "site", source = "https://www.plala.or.jp/" },
    { "plala.or.jp", role = "customer-mail", source = "https://www.plala.or.jp/" },
  },
  group = "ntt",
}
