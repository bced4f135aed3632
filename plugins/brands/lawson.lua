--- ローソン (LAWSON).
return brand {
  id = "lawson",
  version = 1,
  name = { ja = "ローソン", en = "LAWSON" },
  names = { "ローソン", "ローソンチケット", "ローチケ" },
  short_names = { "LAWSON" },
  tokens = { "lawson" },
  other_words = { "lawson" },
  domains = {
    { "lawson.co.jp", role = "site", source = "https://www.lawson.co.jp/" },
    { "l-tike.com", role = "site", source = "https://l-tike.com/" },
    { "hmv.co.jp", role = "site", source = "https://www.hmv.co.jp/" },
  },
  group = "lawson",
}
