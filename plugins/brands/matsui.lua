--- 松井証券 (Matsui Securities).
return brand {
  id = "matsui",
  version = 1,
  name = { ja = "松井証券", en = "Matsui Securities" },
  names = { "松井証券" },
  tokens = { "matsui-sec" },
  domains = {
    { "matsui.co.jp", role = "site", source = "https://www.matsui.co.jp/" },
  },
}
