--- WebMoney.
return brand {
  id = "webmoney",
  version = 1,
  name = { ja = "WebMoney", en = "WebMoney" },
  names = { "WebMoney", "ウェブマネー" },
  tokens = { "webmoney" },
  domains = {
    { "webmoney.jp", role = "site", source = "https://www.webmoney.jp/" },
  },
  group = "kddi",
}
