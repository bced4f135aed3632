--- フィッシング対策協議会 (Council of Anti-Phishing Japan).
return brand {
  id = "antiphishing",
  version = 1,
  name = { ja = "フィッシング対策協議会", en = "Council of Anti-Phishing Japan" },
  names = { "フィッシング対策協議会" },
  tokens = { "antiphishing-japan" },
  domains = {
    { "antiphishing.jp", role = "site", source = "https://www.antiphishing.jp/" },
  },
  notices = { "https://www.antiphishing.jp/news/alert/" },
}
