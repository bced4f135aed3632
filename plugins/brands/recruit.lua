--- リクルート (Recruit).
return brand {
  id = "recruit",
  version = 1,
  name = { ja = "リクルート", en = "Recruit" },
  names = { "リクルートID", "株式会社リクルート", "リクナビNEXT", "ホットペッパービューティー" },
  short_names = { "リクルート", "RECRUIT" },
  tokens = { "recruit-id" },
  other_words = { "recruited" },
  domains = {
    { "recruit.co.jp", role = "site", source = "https://www.recruit.co.jp/" },
    { "hotpepper.jp", role = "site", source = "https://www.recruit.co.jp/service/" },
    { "suumo.jp", role = "site", source = "https://www.recruit.co.jp/service/" },
    { "rikunabi.com", role = "site", source = "https://www.recruit.co.jp/service/" },
    { "townwork.net", role = "site", source = "https://www.recruit.co.jp/service/" },
    { "zexy.net", role = "site", source = "https://www.recruit.co.jp/service/" },
    { "carsensor.net", role = "site", source = "https://www.recruit.co.jp/service/" },
    { "airregi.jp", role = "site", source = "https://www.recruit.co.jp/service/" },
  },
  group = "recruit",
}
