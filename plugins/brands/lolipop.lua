--- ロリポップ! (Lolipop!).
return brand {
  id = "lolipop",
  version = 1,
  name = { ja = "ロリポップ!", en = "Lolipop!" },
  names = { "ロリポップ!", "ロリポップ!レンタルサーバー", "ロリポップレンタルサーバー", "lolipop!" },
  tokens = { "lolipop" },
  other_words = { "lollipop", "lollypop" },
  domains = {
    { "lolipop.jp", role = "site", below = "customer", source = "https://lolipop.jp/" },
    { "user.lolipop.jp", role = "login", source = "https://user.lolipop.jp/" },
    { "webmail.lolipop.jp", role = "login", source = "https://webmail.lolipop.jp/" },
    { "main.jp", role = "customer", source = "https://lolipop.jp/" },
    { "chu.jp", role = "customer", source = "https://lolipop.jp/" },
    { "boo.jp", role = "customer", source = "https://lolipop.jp/" },
    { "hacca.jp", role = "customer", source = "https://lolipop.jp/" },
    { "lolipop.io", role = "customer", source = "https://lolipop.jp/" },
  },
  group = "gmo",
}
