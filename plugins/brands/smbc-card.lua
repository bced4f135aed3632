--- 三井住友カード (Sumitomo Mitsui Card).
return brand {
  id = "smbc-card",
  version = 1,
  name = { ja = "三井住友カード", en = "Sumitomo Mitsui Card" },
  names = { "三井住友カード", "三井住友VISAカード", "Vpass", "SMBC CARD", "SMBCカード" },
  tokens = { "smbc-card", "smbccard", "vpass" },
  domains = {
    { "smbc-card.com", role = "site", source = "https://www.smbc-card.com/" },
    { "vpass.ne.jp", role = "login", source = "https://www.smbc-card.com/" },
  },
}
