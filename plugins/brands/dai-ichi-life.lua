--- 第一生命 (Dai-ichi Life).
return brand {
  id = "dai-ichi-life",
  version = 1,
  name = { ja = "第一生命", en = "Dai-ichi Life" },
  names = { "第一生命", "ミラダイレクト" },
  tokens = { "dai-ichi-life" },
  domains = {
    { "dai-ichi-life.co.jp", role = "site", source = "https://www.dai-ichi-life.co.jp/" },
  },
}
