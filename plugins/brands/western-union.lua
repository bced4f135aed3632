--- ウエスタンユニオン (Western Union).
return brand {
  id = "western-union",
  version = 1,
  name = { ja = "ウエスタンユニオン", en = "Western Union" },
  names = { "Western Union" },
  tokens = { "westernunion" },
  domains = {
    { "westernunion.com", role = "site", source = "https://www.westernunion.com/" },
    { "wu.com", role = "site", source = "https://www.westernunion.com/" },
  },
  notices = { "https://www.westernunion.com/us/en/fraudawareness/fraud-home.html" },
}
