--- JA共済 (JA Kyosai).
return brand {
  id = "ja-kyosai",
  version = 1,
  name = { ja = "JA共済", en = "JA Kyosai" },
  names = { "JA共済" },
  tokens = {},
  domains = {
    { "ja-kyosai.or.jp", role = "site", source = "https://www.ja-kyosai.or.jp/" },
  },
}
