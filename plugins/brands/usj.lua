--- ユニバーサル・スタジオ・ジャパン (Universal Studios Japan).
return brand {
  id = "usj",
  version = 1,
  name = { ja = "ユニバーサル・スタジオ・ジャパン", en = "Universal Studios Japan" },
  names = { "ユニバーサル・スタジオ・ジャパン", "Universal Studios Japan" },
  short_names = { "USJ" },
  tokens = {},
  domains = {
    { "usj.co.jp", role = "site", source = "https://www.usj.co.jp/" },
  },
}
