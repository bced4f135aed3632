--- 弥生 (Yayoi).
return brand {
  id = "yayoi",
  version = 1,
  name = { ja = "弥生", en = "Yayoi" },
  names = { "弥生株式会社", "弥生会計", "弥生ID", "やよいの青色申告" },
  tokens = { "yayoi-kk" },
  domains = {
    { "yayoi-kk.co.jp", role = "site", source = "https://www.yayoi-kk.co.jp/" },
  },
}
