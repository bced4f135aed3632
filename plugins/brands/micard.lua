--- エムアイカード (MI Card).
return brand {
  id = "micard",
  version = 1,
  name = { ja = "エムアイカード", en = "MI Card" },
  names = { "エムアイカード", "MICARD", "三越伊勢丹オンラインストア", "三越伊勢丹", "ISETAN MITSUKOSHI", "三越伊勢丹WEB会員" },
  tokens = { "micard", "mistore" },
  lookalikes = { "mlcard", "misstore", "mlcaed" },
  domains = {
    { "micard.co.jp", role = "site", source = "https://www.micard.co.jp/" },
    { "mistore.jp", role = "site", source = "https://www.mistore.jp/" },
    { "isetan.co.jp", role = "site", source = "https://www.mistore.jp/" },
    { "mitsukoshi.co.jp", role = "site", source = "https://www.mistore.jp/" },
    { "imhds.co.jp", role = "site", source = "https://www.imhds.co.jp/" },
  },
}
