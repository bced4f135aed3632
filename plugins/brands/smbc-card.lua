--- 三井住友カード (Sumitomo Mitsui Card).
return brand {
  id = "smbc-card",
  version = 1,
  name = { ja = "三井住友カード", en = "Sumitomo Mitsui Card" },
  names = { "三井住友カード", "三井住友VISAカード", "Vpass", "SMBC CARD", "SMBCカード", "Visaプリペ", "Oliveフレキシブルペイ" },
  tokens = { "smbc-card", "smbccard", "vpass" },
  lookalikes = { "smbc-crad", "srnbc-card", "smba-card", "smdc-card", "vpasss", "vvpees", "wposs", "vposs", "vpose", "vvpaes" },
  domains = {
    { "smbc-card.com", role = "site", source = "https://www.smbc-card.com/" },
    { "vpass.ne.jp", role = "login", source = "https://www.smbc-card.com/" },
  },
  group = "smfg",
}
