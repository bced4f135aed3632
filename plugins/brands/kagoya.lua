--- カゴヤ・ジャパン (KAGOYA JAPAN).
-- kagoya.net belongs to KAGOYA, but its customers have mailboxes and servers under it: an address
-- there proves a customer at best.
return brand {
  id = "kagoya",
  version = 1,
  name = { ja = "カゴヤ・ジャパン", en = "KAGOYA JAPAN" },
  names = { "カゴヤ・ジャパン", "カゴヤ", "KAGOYA", "KAGOYA JAPAN", "カゴヤWEBメール", "KAGOYA WEBメール" },
  tokens = { "kagoya" },
  domains = {
    { "kagoya.jp", role = "site", source = "https://www.kagoya.jp/" },
    { "kagoya.net", role = "customer-mail", source = "https://www.kagoya.jp/important/antiphishing/" },
  },
  salutation = "none",
  notices = {
    "https://www.kagoya.jp/important/antiphishing/",
    "https://www.kagoya.jp/news/2023032125806/",
  },
  products = { "Active! mail" },
}
