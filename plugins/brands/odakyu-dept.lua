--- 小田急百貨店 (Odakyu Department Store).
return brand {
  id = "odakyu-dept",
  version = 1,
  name = { ja = "小田急百貨店", en = "Odakyu Department Store" },
  names = { "小田急百貨店" },
  tokens = { "odakyu-dept" },
  domains = {
    { "odakyu-dept.co.jp", role = "site", source = "https://www.odakyu-dept.co.jp/" },
  },
}
