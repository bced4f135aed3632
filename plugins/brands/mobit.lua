--- SMBCモビット (SMBC Mobit).
return brand {
  id = "mobit",
  version = 1,
  name = { ja = "SMBCモビット", en = "SMBC Mobit" },
  names = { "SMBCモビット", "モビット" },
  tokens = { "mobit" },
  other_words = { "mobitel" },
  domains = {
    { "mobit.ne.jp", role = "site", source = "https://www.mobit.ne.jp/" },
  },
  group = "smfg",
  successor = "smbc-card",
}
