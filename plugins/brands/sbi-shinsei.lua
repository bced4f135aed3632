--- SBI新生銀行 (SBI Shinsei Bank).
return brand {
  id = "sbi-shinsei",
  version = 1,
  name = { ja = "SBI新生銀行", en = "SBI Shinsei Bank" },
  names = { "SBI新生銀行", "新生銀行", "新生パワーダイレクト", "Shinsei Bank" },
  tokens = { "shinseibank", "sbishinseibank" },
  lookalikes = { "shlnselbannk" },
  domains = {
    { "sbishinseibank.co.jp", role = "site", source = "https://www.sbishinseibank.co.jp/" },
    { "shinseibank.co.jp", role = "site", source = "https://www.shinseibank.co.jp/" },
    { "shinseibank.com", role = "site", source = "https://www.shinseibank.com/" },
  },
  group = "sbi",
}
