--- マネーフォワード (Money Forward).
return brand {
  id = "moneyforward",
  version = 1,
  name = { ja = "マネーフォワード", en = "Money Forward" },
  names = { "マネーフォワード", "Money Forward", "MoneyForward" },
  tokens = { "moneyforward" },
  domains = {
    { "moneyforward.com", role = "site", source = "https://www.moneyforward.com/" },
    { "moneyforward.co.jp", role = "site", source = "https://www.moneyforward.co.jp/" },
    { "id.moneyforward.com", role = "login", source = "https://moneyforward.com/" },
  },
}
