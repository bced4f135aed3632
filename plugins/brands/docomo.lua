--- NTTドコモ (NTT docomo).
return brand {
  id = "docomo",
  version = 1,
  name = { ja = "NTTドコモ", en = "NTT docomo" },
  names = { "NTTドコモ", "ドコモ", "NTT docomo", "docomo", "dアカウント", "dカード", "d払い", "ahamo", "dポイントクラブ" },
  tokens = { "docomo", "nttdocomo" },
  lookalikes = { "docomn", "docoimo", "docono" },
  domains = {
    { "www.docomo.ne.jp", role = "site", source = "https://www.docomo.ne.jp/" },
    { "smt.docomo.ne.jp", role = "login", source = "https://id.smt.docomo.ne.jp/" },
    { "dcard.docomo.ne.jp", role = "site", source = "https://dcard.docomo.ne.jp/" },
    { "docomo.ne.jp", role = "customer-mail", source = "https://www.docomo.ne.jp/" },
    { "nttdocomo.co.jp", role = "site", source = "https://www.nttdocomo.co.jp/" },
    { "d-card.jp", role = "site", source = "https://d-card.jp/" },
    { "dpoint.docomo.ne.jp", role = "site", source = "https://dpoint.docomo.ne.jp/" },
    { "dpoint.jp", role = "site", source = "https://dpoint.jp/" },
    { "id.smt.docomo.ne.jp", role = "login", source = "https://id.smt.docomo.ne.jp/" },
    { "ahamo.com", role = "site", source = "https://ahamo.com/" },
    { "nttdocomo.com", role = "mail", source = "https://www.docomo.ne.jp/corporate/" },
  },
  notices = { "https://www.docomo.ne.jp/info/spam_mail/" },
  group = "ntt",
}
