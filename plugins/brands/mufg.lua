--- 三菱UFJ (MUFG).
return brand {
  id = "mufg",
  version = 1,
  name = { ja = "三菱UFJ", en = "MUFG" },
  names = {
    "三菱UFJ銀行",
    "三菱UFJニコス",
    "三菱UFJモルガン・スタンレー証券",
    "三菱UFJ",
    "MUFG",
    "MUFGカード",
    "三菱UFJ信託銀行",
    "三菱UFJダイレクト",
    "三菱UFJフィナンシャルグループ",
    "MUFG Nicos",
    "UFJニコス",
    "NICOS",
  },
  tokens = { "mufg", "mufgcard" },
  lookalikes = { "mufj" },
  domains = {
    { "mufg.jp", role = "site", source = "https://www.bk.mufg.jp/" },
    { "sc.mufg.jp", role = "site", source = "https://www.sc.mufg.jp/" },
    { "bk.mufg.jp", role = "site", source = "https://www.bk.mufg.jp/" },
    { "cr.mufg.jp", role = "site", source = "https://www.cr.mufg.jp/" },
    { "tr.mufg.jp", role = "site", source = "https://www.tr.mufg.jp/" },
    { "directg.s.bk.mufg.jp", role = "login", source = "https://www.bk.mufg.jp/" },
  },
  notices = {
    "https://www.bk.mufg.jp/info/phishing/20131118.html",
  },
  group = "mufg",
}
