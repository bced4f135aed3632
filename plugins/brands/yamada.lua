--- ヤマダデンキ (Yamada Denki).
return brand {
  id = "yamada",
  version = 1,
  name = { ja = "ヤマダデンキ", en = "Yamada Denki" },
  names = { "ヤマダデンキ", "ヤマダウェブコム", "ヤマダ電機" },
  tokens = { "yamada-denki", "yamadadenki" },
  domains = {
    { "yamada-denki.jp", role = "site", source = "https://www.yamada-denki.jp/" },
    { "yamada-holdings.jp", role = "site", source = "https://www.yamada-holdings.jp/" },
    { "yamada-denkiweb.com", role = "site", source = "https://www.yamada-denkiweb.com/" },
  },
}
