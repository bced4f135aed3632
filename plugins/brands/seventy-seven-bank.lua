--- 七十七銀行 (77 Bank).
return brand {
  id = "seventy-seven-bank",
  version = 1,
  name = { ja = "七十七銀行", en = "77 Bank" },
  names = { "七十七銀行", "77銀行" },
  tokens = { "77bank" },
  domains = {
    { "77bank.co.jp", role = "site", source = "https://www.77bank.co.jp/" },
  },
}
