--- 佐川急便 (Sagawa Express).
return brand {
  id = "sagawa",
  version = 1,
  name = { ja = "佐川急便", en = "Sagawa Express" },
  names = { "佐川急便", "SAGAWA EXPRESS" },
  tokens = { "sagawa-exp", "sagawa", "sagawakyu" },
  other_words = { "sagawa" },
  domains = {
    { "sagawa-exp.co.jp", role = "site", source = "https://www.sagawa-exp.co.jp/" },
    { "sg-hldgs.co.jp", role = "site", source = "https://www.sg-hldgs.co.jp/" },
    { "e-service.sagawa-exp.co.jp", role = "login", source = "https://www.sagawa-exp.co.jp/" },
  },
  notices = {
    "https://www2.sagawa-exp.co.jp/whatsnew/detail/721/",
  },
}
