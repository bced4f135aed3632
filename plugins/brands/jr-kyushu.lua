--- JR九州 (JR Kyushu).
return brand {
  id = "jr-kyushu",
  version = 1,
  name = { ja = "JR九州", en = "JR Kyushu" },
  names = { "JR九州", "九州旅客鉄道" },
  tokens = { "jrkyushu" },
  domains = {
    { "jrkyushu.co.jp", role = "site", source = "https://www.jrkyushu.co.jp/" },
  },
}
