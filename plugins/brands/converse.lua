--- コンバース (CONVERSE JAPAN).
return brand {
  id = "converse",
  version = 1,
  name = { ja = "コンバース", en = "CONVERSE JAPAN" },
  names = { "コンバースジャパン", "CONVERSE JAPAN" },
  tokens = {},
  domains = {
    { "converse.co.jp", role = "site", source = "https://www.converse.co.jp/" },
  },
}
