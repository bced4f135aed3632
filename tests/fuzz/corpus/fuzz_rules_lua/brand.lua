return brand {
  id = "kagoya",
  version = 1,
  name = { ja = "カゴヤ・ジャパン", en = "KAGOYA JAPAN" },
  names = { "カゴヤ・ジャパン", "カゴヤ", "KAGOYA" },
  tokens = { "kagoya" },
  domains = {
    { "kagoya.jp", role = "site", source = "https://www.kagoya.jp/" },
    { "kagoya.net", role = "customer-mail", source = "https://www.kagoya.jp/" },
  },
  salutation = "none",
  notices = { "https://www.kagoya.jp/important/antiphishing/" },
  products = { "Active! mail" },
}
