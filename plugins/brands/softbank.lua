--- ソフトバンク (SoftBank).
return brand {
  id = "softbank",
  version = 1,
  name = { ja = "ソフトバンク", en = "SoftBank" },
  names = { "ソフトバンク", "SoftBank", "My SoftBank" },
  tokens = { "softbank", "mysoftbank" },
  lookalikes = { "soffbank", "softbamk" },
  domains = {
    { "softbank.jp", role = "site", source = "https://www.softbank.jp/" },
    { "i.softbank.jp", role = "customer-mail", source = "https://www.softbank.jp/mobile/service/mail/" },
    { "softbank.ne.jp", role = "customer-mail", source = "https://www.softbank.jp/mobile/service/mail/" },
    { "vodafone.ne.jp", role = "customer-mail", source = "https://www.softbank.jp/" },
    { "my.softbank.jp", role = "login", source = "https://my.softbank.jp/" },
    { "disney.ne.jp", role = "customer-mail", source = "https://www.softbank.jp/mobile/service/mail/" },
    { "softbank.co.jp", role = "site", source = "https://www.softbank.jp/corp/" },
    { "g.softbank.co.jp", role = "mail", source = "https://www.softbank.jp/corp/" },
  },
  notices = { "https://www.softbank.jp/mobile/support/antispam/" },
  group = "softbank",
}
