--- ウエスタンユニオン (Western Union).
return brand {
  id = "western-union",
  version = 1,
  name = { ja = "ウエスタンユニオン", en = "Western Union" },
  names = { "Western Union" },
  tokens = { "westernunion" },
  domains = {
    { "westernunion.com", role = "site", source = "https://www.westernunion.com/" },
  },
}
