--- 三井住友トラストクラブ (Sumitomo Mitsui Trust Club).
return brand {
  id = "sumitomo-trust-club",
  version = 1,
  name = { ja = "三井住友トラストクラブ", en = "Sumitomo Mitsui Trust Club" },
  names = { "三井住友トラストクラブ", "ダイナースクラブ", "ダイナースクラブカード", "Diners Club" },
  tokens = { "sumitclub", "dinersclub" },
  domains = {
    { "sumitclub.jp", role = "site", source = "https://www.sumitclub.jp/" },
    { "diners.co.jp", role = "site", source = "https://www.diners.co.jp/" },
  },
  group = "smtg",
}
