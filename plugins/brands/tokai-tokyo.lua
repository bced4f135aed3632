--- 東海東京証券 (Tokai Tokyo Securities).
return brand {
  id = "tokai-tokyo",
  version = 1,
  name = { ja = "東海東京証券", en = "Tokai Tokyo Securities" },
  names = { "東海東京証券" },
  tokens = { "tokaitokyo" },
  domains = {
    { "tokaitokyo.co.jp", role = "site", source = "https://www.tokaitokyo.co.jp/" },
  },
}
