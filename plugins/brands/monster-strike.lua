--- モンスターストライク (Monster Strike).
return brand {
  id = "monster-strike",
  version = 1,
  name = { ja = "モンスターストライク", en = "Monster Strike" },
  names = { "モンスターストライク", "モンスト", "Monster Strike", "XFLAG" },
  tokens = { "monster-strike", "monsterstrike", "xflag" },
  domains = {
    { "monster-strike.com", role = "site", source = "https://www.monster-strike.com/" },
    { "xflag.com", role = "site", source = "https://xflag.com/" },
    { "mixi.co.jp", role = "site", source = "https://www.mixi.co.jp/" },
  },
}
