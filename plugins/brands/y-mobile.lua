--- ワイモバイル (Y!mobile).
return brand {
  id = "y-mobile",
  version = 1,
  name = { ja = "ワイモバイル", en = "Y!mobile" },
  names = { "ワイモバイル", "Y!mobile", "My Y!mobile" },
  tokens = { "ymobile" },
  domains = {
    { "ymobile.jp", role = "site", source = "https://www.ymobile.jp/" },
    { "ymobile.ne.jp", role = "customer-mail", source = "https://www.ymobile.jp/" },
    { "yahoo.ne.jp", role = "customer-mail", source = "https://www.ymobile.jp/" },
    { "pdx.ne.jp", role = "customer-mail", source = "https://www.ymobile.jp/" },
    { "willcom.com", role = "customer-mail", source = "https://www.ymobile.jp/" },
  },
  group = "softbank",
}
