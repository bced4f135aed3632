--- 三井住友信託銀行 (Sumitomo Mitsui Trust Bank).
return brand {
  id = "smtb",
  version = 1,
  name = { ja = "三井住友信託銀行", en = "Sumitomo Mitsui Trust Bank" },
  names = { "三井住友信託銀行", "三井住友信託ダイレクト", "Sumitomo Mitsui Trust" },
  tokens = { "smtb" },
  lookalikes = { "srntb", "sntb", "smib" },
  domains = {
    { "smtb.jp", role = "site", source = "https://www.smtb.jp/" },
    { "direct.smtb.jp", role = "login", source = "https://direct.smtb.jp/" },
    { "smtg.jp", role = "site", source = "https://www.smtg.jp/" },
  },
  group = "smtg",
}
