--- TS CUBIC CARD.
return brand {
  id = "ts-cubic",
  version = 1,
  name = { ja = "TS CUBIC CARD", en = "TS CUBIC CARD" },
  names = { "TS CUBIC CARD", "TSキュービックカード", "TS CUBIC", "MY TS3", "トヨタファイナンス" },
  tokens = { "tscubic", "ts3card", "myts3" },
  domains = {
    { "ts3card.com", role = "site", source = "https://www.ts3card.com/" },
    { "my.ts3card.com", role = "login", source = "https://my.ts3card.com/" },
    { "toyota-finance.co.jp", role = "site", source = "https://www.toyota-finance.co.jp/" },
    { "tscubic.com", role = "site", source = "https://tscubic.com/" },
  },
}
