--- 象印 (ZOJIRUSHI).
return brand {
  id = "zojirushi",
  version = 1,
  name = { ja = "象印", en = "ZOJIRUSHI" },
  names = { "象印ダイレクト", "象印マホービン", "ZOJIRUSHI" },
  tokens = { "zojirushi" },
  domains = {
    { "zojirushi.co.jp", role = "site", source = "https://www.zojirushi.co.jp/" },
  },
}
