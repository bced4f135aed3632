--- 日本年金機構 (Japan Pension Service).
return brand {
  id = "nenkin",
  version = 1,
  name = { ja = "日本年金機構", en = "Japan Pension Service" },
  names = { "日本年金機構", "ねんきんネット", "Japan Pension Service" },
  tokens = { "nenkin" },
  other_words = { "nenkin" },
  domains = {
    { "nenkin.go.jp", role = "site", source = "https://www.nenkin.go.jp/" },
  },
}
