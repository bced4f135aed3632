--- SMBCファイナンスサービス (SMBC Finance Service).
return brand {
  id = "smbc-finance",
  version = 1,
  name = { ja = "SMBCファイナンスサービス", en = "SMBC Finance Service" },
  names = { "SMBCファイナンスサービス", "セディナ", "セディナカード", "OMCカード", "Cedyna" },
  tokens = { "cedyna" },
  domains = {
    { "cedyna.co.jp", role = "site", source = "https://www.cedyna.co.jp/" },
    { "smbc-fs.co.jp", role = "site", source = "https://www.smbc-fs.co.jp/" },
  },
  group = "smfg",
  successor = "smbc-card",
}
