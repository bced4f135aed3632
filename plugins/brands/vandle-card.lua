--- バンドルカード (Vandle Card).
return brand {
  id = "vandle-card",
  version = 1,
  name = { ja = "バンドルカード", en = "Vandle Card" },
  names = { "バンドルカード" },
  tokens = {},
  domains = {
    { "vandle.jp", role = "site", source = "https://vandle.jp/" },
    { "kanmu.co.jp", role = "site", source = "https://kanmu.co.jp/" },
  },
}
