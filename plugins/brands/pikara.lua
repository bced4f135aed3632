--- ピカラ (Pikara (STNet)).
return brand {
  id = "pikara",
  version = 1,
  name = { ja = "ピカラ", en = "Pikara (STNet)" },
  names = { "ピカラ", "お仕事ピカラ", "お仕事ピカラウェブメール", "ピカラウェブメール", "STNet" },
  tokens = { "pikara", "stnet" },
  other_words = { "stnet" },
  domains = {
    { "pikara.jp", role = "site", source = "https://www.pikara.jp/" },
    { "stnet.co.jp", role = "site", source = "https://www.stnet.co.jp/" },
    { "pikara.ne.jp", role = "customer-mail", source = "https://www.pikara.jp/" },
  },
  group = "yonden",
}
