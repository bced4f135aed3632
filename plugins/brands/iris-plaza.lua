--- アイリスプラザ (IRIS PLAZA).
return brand {
  id = "iris-plaza",
  version = 1,
  name = { ja = "アイリスプラザ", en = "IRIS PLAZA" },
  names = { "アイリスプラザ", "IRISPLAZA", "アイリスオーヤマ" },
  tokens = { "irisplaza", "irisohyama" },
  domains = {
    { "irisplaza.co.jp", role = "site", source = "https://www.irisplaza.co.jp/" },
    { "irisohyama.co.jp", role = "site", source = "https://www.irisohyama.co.jp/" },
  },
}
