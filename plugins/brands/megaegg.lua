--- MEGA EGG.
return brand {
  id = "megaegg",
  version = 1,
  name = { ja = "MEGA EGG", en = "MEGA EGG" },
  names = { "MEGA EGG", "メガ・エッグ", "メガエッグ", "MEGAEGG" },
  tokens = { "megaegg", "mega-egg" },
  domains = {
    { "megaegg.jp", role = "site", source = "https://www.megaegg.jp/" },
    { "megaegg.ne.jp", role = "customer-mail", source = "https://www.megaegg.jp/" },
  },
  group = "energia",
}
