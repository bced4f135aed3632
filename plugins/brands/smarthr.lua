--- SmartHR.
return brand {
  id = "smarthr",
  version = 1,
  name = { ja = "SmartHR", en = "SmartHR" },
  names = { "SmartHR" },
  tokens = {},
  domains = {
    { "smarthr.jp", role = "site", source = "https://smarthr.jp/" },
    { "smarthr.co.jp", role = "site", source = "https://www.smarthr.co.jp/" },
  },
}
