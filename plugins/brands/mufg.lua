--- 三菱UFJ (MUFG).
return brand {
  id = "mufg",
  version = 1,
  name = { ja = "三菱UFJ", en = "MUFG" },
  names = { "三菱UFJ銀行", "三菱UFJニコス", "三菱UFJモルガン・スタンレー証券", "三菱UFJ", "MUFG", "MUFGカード" },
  tokens = { "mufg" },
  domains = {
    { "mufg.jp", role = "site", source = "https://www.bk.mufg.jp/" },
  },
}
