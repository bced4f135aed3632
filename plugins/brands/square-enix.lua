--- スクウェア・エニックス (SQUARE ENIX).
return brand {
  id = "square-enix",
  version = 1,
  name = { ja = "スクウェア・エニックス", en = "SQUARE ENIX" },
  names = { "スクウェア・エニックス", "スクエニ", "SQUARE ENIX", "ドラゴンクエストX" },
  tokens = { "square-enix", "squareenix" },
  domains = {
    { "square-enix.com", role = "site", source = "https://www.square-enix.com/" },
    { "dqx.jp", role = "site", source = "https://www.dqx.jp/" },
    { "finalfantasyxiv.com", role = "site", source = "https://www.finalfantasyxiv.com/" },
    { "secure.square-enix.com", role = "login", source = "https://secure.square-enix.com/" },
    { "account.square-enix.com", role = "mail", source = "https://support.jp.square-enix.com/" },
  },
}
