--- 協会けんぽ (Kyoukai Kenpo).
return brand {
  id = "kyoukai-kenpo",
  version = 1,
  name = { ja = "協会けんぽ", en = "Kyoukai Kenpo" },
  names = { "協会けんぽ", "全国健康保険協会" },
  tokens = { "kyoukaikenpo" },
  domains = {
    { "kyoukaikenpo.or.jp", role = "site", source = "https://www.kyoukaikenpo.or.jp/" },
  },
}
