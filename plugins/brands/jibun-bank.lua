--- auじぶん銀行 (au Jibun Bank).
return brand {
  id = "jibun-bank",
  version = 1,
  name = { ja = "auじぶん銀行", en = "au Jibun Bank" },
  names = { "auじぶん銀行", "じぶん銀行", "Jibun Bank" },
  tokens = { "jibunbank" },
  domains = {
    { "jibunbank.co.jp", role = "site", source = "https://www.jibunbank.co.jp/" },
  },
  group = "kddi",
}
