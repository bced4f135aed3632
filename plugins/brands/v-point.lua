--- Vポイント (V Point).
return brand {
  id = "v-point",
  version = 1,
  name = { ja = "Vポイント", en = "V Point" },
  names = { "Vポイント運営事務局", "Vポイントサイト", "Tポイント・ジャパン", "Tサイト" },
  short_names = { "Vポイント", "Tポイント" },
  tokens = {},
  domains = {
    { "tsite.jp", role = "site", source = "https://tsite.jp/" },
    { "tpoint.co.jp", role = "site", source = "https://www.tpoint.co.jp/" },
    { "cccmk.co.jp", role = "site", source = "https://www.cccmk.co.jp/" },
  },
  group = "smfg",
}
