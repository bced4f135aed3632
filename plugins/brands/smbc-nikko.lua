--- SMBC日興証券 (SMBC Nikko Securities).
return brand {
  id = "smbc-nikko",
  version = 1,
  name = { ja = "SMBC日興証券", en = "SMBC Nikko Securities" },
  names = { "SMBC日興証券", "日興イージートレード" },
  tokens = { "smbcnikko", "smbc-nikko" },
  domains = {
    { "smbcnikko.co.jp", role = "site", source = "https://www.smbcnikko.co.jp/" },
    { "trade.smbcnikko.co.jp", role = "login", source = "https://www.smbcnikko.co.jp/" },
  },
  group = "smfg",
}
