--- 岩井コスモ証券 (Iwai Cosmo Securities).
return brand {
  id = "iwaicosmo",
  version = 1,
  name = { ja = "岩井コスモ証券", en = "Iwai Cosmo Securities" },
  names = { "岩井コスモ証券" },
  tokens = { "iwaicosmo" },
  domains = {
    { "iwaicosmo.co.jp", role = "site", source = "https://www.iwaicosmo.co.jp/" },
  },
}
