--- moomoo証券 (moomoo Securities).
return brand {
  id = "moomoo",
  version = 1,
  name = { ja = "moomoo証券", en = "moomoo Securities" },
  names = { "moomoo証券" },
  short_names = { "moomoo" },
  tokens = {},
  domains = {
    { "moomoo.com", role = "site", source = "https://www.moomoo.com/" },
  },
}
