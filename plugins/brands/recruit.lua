--- リクルート (Recruit).
return brand {
  id = "recruit",
  version = 1,
  name = { ja = "リクルート", en = "Recruit" },
  names = { "リクルートID", "株式会社リクルート" },
  short_names = { "リクルート", "RECRUIT" },
  tokens = { "recruit-id" },
  other_words = { "recruited" },
  domains = {
    { "recruit.co.jp", role = "site", source = "https://www.recruit.co.jp/" },
  },
  group = "recruit",
}
