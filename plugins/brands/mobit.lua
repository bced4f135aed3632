--- SMBCモビット (SMBC Mobit).
return brand {
  id = "mobit",
  version = 1,
  name = { ja = "SMBCモビット", en = "SMBC Mobit" },
  names = { "SMBCモビット", "モビット" },
  tokens = { "mobit" },
  domains = {
    { "mobit.ne.jp", role = "site", source = "https://www.mobit.ne.jp/" },
  },
  group = "smfg",
}
