--- ディノス (dinos).
return brand {
  id = "dinos",
  version = 1,
  name = { ja = "ディノス", en = "dinos" },
  names = { "ディノスオンラインショップ", "dinos" },
  tokens = { "dinos" },
  other_words = { "dinosa", "dinossa", "dinosz", "andinos", "granadinos", "paladinos", "citadinos", "ladinos", "girondinos" },
  domains = {
    { "dinos.co.jp", role = "site", source = "https://www.dinos.co.jp/" },
  },
}
