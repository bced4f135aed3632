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
  },
  group = "softbank",
}
