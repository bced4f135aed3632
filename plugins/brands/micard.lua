--- エムアイカード (MI Card).
return brand {
  id = "micard",
  version = 1,
  name = { ja = "エムアイカード", en = "MI Card" },
  names = { "エムアイカード", "MICARD", "三越伊勢丹オンラインストア" },
  tokens = { "micard", "mistore" },
  domains = {
    { "micard.co.jp", role = "site", source = "https://www.micard.co.jp/" },
    { "mistore.jp", role = "site", source = "https://www.mistore.jp/" },
  },
}
