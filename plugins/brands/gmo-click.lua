--- GMOクリック証券 (GMO CLICK Securities).
return brand {
  id = "gmo-click",
  version = 1,
  name = { ja = "GMOクリック証券", en = "GMO CLICK Securities" },
  names = { "GMOクリック証券" },
  tokens = { "click-sec", "gmoclick" },
  domains = {
    { "click-sec.com", role = "site", source = "https://www.click-sec.com/" },
    { "sec-sso.click-sec.com", role = "login", source = "https://www.click-sec.com/" },
  },
  group = "gmo",
}
