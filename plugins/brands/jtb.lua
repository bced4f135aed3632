--- JTB.
return brand {
  id = "jtb",
  version = 1,
  name = { ja = "JTB", en = "JTB" },
  names = { "JTBトラベルメンバー", "株式会社JTB" },
  short_names = { "JTB" },
  tokens = { "jtb-travel" },
  domains = {
    { "jtb.co.jp", role = "site", source = "https://www.jtb.co.jp/" },
    { "jtbcorp.jp", role = "site", source = "https://www.jtbcorp.jp/" },
    { "rurubu.travel", role = "site", source = "https://www.rurubu.travel/" },
  },
}
