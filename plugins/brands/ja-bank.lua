--- JAバンク (JA Bank).
return brand {
  id = "ja-bank",
  version = 1,
  name = { ja = "JAバンク", en = "JA Bank" },
  names = { "JAバンク", "JAネットバンク" },
  tokens = { "jabank" },
  domains = {
    { "jabank.jp", role = "site", source = "https://www.jabank.jp/" },
    { "jabank.org", role = "site", source = "https://www.jabank.org/" },
    { "direct.jabank.jp", role = "login", source = "https://direct.jabank.jp/" },
  },
}
