--- ディズニー (Disney).
return brand {
  id = "disney",
  version = 1,
  name = { ja = "ディズニー", en = "Disney" },
  names = { "Disney+", "ディズニープラス", "ディズニー", "Disney" },
  tokens = { "disney", "disneyplus" },
  domains = {
    { "disney.co.jp", role = "site", source = "https://www.disney.co.jp/" },
    { "disney.com", role = "site", source = "https://www.disney.com/" },
    { "disneyplus.com", role = "site", source = "https://www.disneyplus.com/" },
    { "mail.disneyplus.com", role = "mail", source = "https://www.disneyplus.com/" },
    { "mail2.disneyplus.com", role = "mail", source = "https://www.disneyplus.com/" },
    { "disney.go.com", role = "site", source = "https://disney.go.com/" },
    { "registerdisney.go.com", role = "login", source = "https://registerdisney.go.com/" },
  },
}
