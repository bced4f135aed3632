--- 都民共済 (Tomin Kyosai).
return brand {
  id = "tomin-kyosai",
  version = 1,
  name = { ja = "都民共済", en = "Tomin Kyosai" },
  names = { "都民共済" },
  tokens = {},
  domains = {
    { "tomin-kyosai.or.jp", role = "site", source = "https://www.tomin-kyosai.or.jp/" },
  },
}
