--- 西濃運輸 (Seino Transportation).
return brand {
  id = "seino",
  version = 1,
  name = { ja = "西濃運輸", en = "Seino Transportation" },
  names = { "西濃運輸", "カンガルー通販便" },
  tokens = { "seino" },
  domains = {
    { "seino.co.jp", role = "site", source = "https://www.seino.co.jp/" },
  },
}
