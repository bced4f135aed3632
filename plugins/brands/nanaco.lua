--- nanaco.
return brand {
  id = "nanaco",
  version = 1,
  name = { ja = "nanaco", en = "nanaco" },
  names = { "nanaco", "セブンカード・プラス", "セブン・カードサービス" },
  tokens = { "nanaco" },
  domains = {
    { "nanaco-net.jp", role = "site", source = "https://www.nanaco-net.jp/" },
    { "7card.co.jp", role = "site", source = "https://www.7card.co.jp/" },
    { "nanacogift.jp", role = "site", source = "https://www.nanaco-net.jp/" },
  },
  group = "seven",
}
