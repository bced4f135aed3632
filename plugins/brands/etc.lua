--- ETC利用照会サービス (ETC).
return brand {
  id = "etc",
  version = 1,
  name = { ja = "ETC利用照会サービス", en = "ETC" },
  names = {
    "ETC利用照会サービス",
    "ETCマイレージサービス",
    "ETCマイレージ",
    "ETCマイレージポイント",
    "ETC利用照会",
    "ETCサービス",
    "ETC-MEISAI",
    "E T C 利用照会サービス",
    "E T C マイレージサービス",
    "E T Cマイレージサービス",
  },
  tokens = { "etc-meisai", "smile-etc" },
  lookalikes = { "etc-malsai", "etc1-melsai", "etc-meisari", "etc-meisia", "etc-merisai", "etc-maisai" },
  domains = {
    { "etc-meisai.jp", role = "site", source = "https://www.etc-meisai.jp/" },
    { "smile-etc.jp", role = "site", source = "https://www.smile-etc.jp/" },
  },
}
