--- 近畿日本ツーリスト (KNT).
return brand {
  id = "knt",
  version = 1,
  name = { ja = "近畿日本ツーリスト", en = "KNT" },
  names = { "近畿日本ツーリスト" },
  tokens = {},
  domains = {
    { "knt.co.jp", role = "site", source = "https://www.knt.co.jp/" },
  },
}
