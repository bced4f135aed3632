--- 三井住友銀行 (SMBC).
return brand {
  id = "smbc",
  version = 1,
  name = { ja = "三井住友銀行", en = "SMBC" },
  names = { "三井住友銀行", "SMBCダイレクト", "三井住友フィナンシャルグループ", "SMBC" },
  tokens = { "smbc", "smbcdirect" },
  lookalikes = { "srnbc", "smdc-crab", "smdc", "smba", "smcd" },
  domains = {
    { "smbc.co.jp", role = "site", source = "https://www.smbc.co.jp/" },
    { "smfg.co.jp", role = "site", source = "https://www.smfg.co.jp/" },
    { "dn.smbc.co.jp", role = "mail", source = "https://www.smbc.co.jp/security/attention/index.html" },
    { "msg.smbc.co.jp", role = "mail", source = "https://www.smbc.co.jp/security/attention/index.html" },
    { "direct.smbc.co.jp", role = "login", source = "https://www.smbc.co.jp/" },
  },
  salutation = "name",
  notices = {
    "https://www.smbc.co.jp/security/attention/index.html",
  },
  group = "smfg",
}
