--- イープラス (e+).
return brand {
  id = "eplus",
  version = 1,
  name = { ja = "イープラス", en = "e+" },
  names = { "イープラス" },
  tokens = {},
  domains = {
    { "eplus.jp", role = "site", source = "https://www.eplus.jp/" },
    { "eplus.co.jp", role = "site", source = "https://www.eplus.co.jp/" },
  },
}
