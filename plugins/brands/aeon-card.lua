--- イオンカード (AEON Card).
return brand {
  id = "aeon-card",
  version = 1,
  name = { ja = "イオンカード", en = "AEON Card" },
  names = { "イオンカード", "イオン銀行", "イオンフィナンシャルサービス", "AEON CARD", "AEON", "イオンマークカード" },
  tokens = { "aeon", "aeoncard", "aeonbank" },
  lookalikes = { "aeocsen", "aeombamk", "aeocn", "aceon", "aesoen", "aceoon", "aesocen", "aesosn", "acseosn" },
  domains = {
    { "aeon.co.jp", role = "site", source = "https://www.aeon.co.jp/" },
    { "aeonbank.co.jp", role = "site", source = "https://www.aeonbank.co.jp/" },
    { "aeonfinancial.co.jp", role = "site", source = "https://www.aeonfinancial.co.jp/" },
    { "aeonretail.jp", role = "site", source = "https://www.aeonretail.jp/" },
    { "aeonpeople.biz", role = "mail", source = "https://www.aeon.info/" },
  },
  notices = { "https://www.aeonbank.co.jp/security/" },
  group = "aeon",
}
