--- 日本航空 (JAL).
return brand {
  id = "jal",
  version = 1,
  name = { ja = "日本航空", en = "JAL" },
  names = { "日本航空", "JALマイレージバンク", "JALカード", "JMBお得意様番号" },
  short_names = { "JAL" },
  tokens = { "jal-mileage" },
  domains = {
    { "jal.co.jp", role = "site", source = "https://www.jal.co.jp/" },
    { "jal.com", role = "site", source = "https://www.jal.com/" },
    { "jalcard.co.jp", role = "site", source = "https://www.jal.co.jp/jp/ja/jalcard/" },
    { "jalpak.co.jp", role = "site", source = "https://www.jalpak.co.jp/" },
  },
  salutation = "name",
}
