--- 大和証券 (Daiwa Securities).
return brand {
  id = "daiwa",
  version = 1,
  name = { ja = "大和証券", en = "Daiwa Securities" },
  names = { "大和証券", "Daiwa Securities" },
  tokens = { "daiwa-sec" },
  domains = {
    { "daiwa.jp", role = "site", source = "https://www.daiwa.jp/" },
    { "daiwa.co.jp", role = "site", source = "https://www.daiwa.co.jp/" },
    { "daiwa-grp.jp", role = "site", source = "https://www.daiwa-grp.jp/" },
  },
  group = "daiwa",
}
