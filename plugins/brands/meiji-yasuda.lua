--- 明治安田生命 (Meiji Yasuda Life).
return brand {
  id = "meiji-yasuda",
  version = 1,
  name = { ja = "明治安田生命", en = "Meiji Yasuda Life" },
  names = { "明治安田生命", "MYほけんページ" },
  tokens = { "meijiyasuda" },
  domains = {
    { "meijiyasuda.co.jp", role = "site", source = "https://www.meijiyasuda.co.jp/" },
  },
}
