--- TDバンク (TD Bank).
return brand {
  id = "td-bank",
  version = 1,
  name = { ja = "TDバンク", en = "TD Bank" },
  names = { "TD Bank", "TD Canada Trust", "EasyWeb" },
  tokens = { "tdbank", "td-bank", "tdcanadatrust" },
  domains = {
    { "td.com", role = "site", source = "https://www.td.com/" },
    { "tdbank.com", role = "site", source = "https://www.tdbank.com/" },
    { "easyweb.td.com", role = "login", source = "https://easyweb.td.com/" },
    { "authentication.td.com", role = "login", source = "https://authentication.td.com/" },
    { "tdcanadatrust.com", role = "site", source = "https://www.td.com/" },
  },
}
