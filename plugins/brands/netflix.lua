--- Netflix.
return brand {
  id = "netflix",
  version = 1,
  name = { ja = "Netflix", en = "Netflix" },
  names = { "Netflix", "ネットフリックス" },
  tokens = { "netflix" },
  domains = {
    { "netflix.com", role = "site", source = "https://www.netflix.com/" },
    { "amazonses.com", role = "delivery", source = "https://aws.amazon.com/ses/" },
    { "nflxext.com", role = "site", source = "https://www.netflix.com/" },
    { "nflximg.net", role = "site", source = "https://www.netflix.com/" },
    { "mailer.netflix.com", role = "mail", source = "https://help.netflix.com/ja/node/65674" },
    { "account.netflix.com", role = "mail", source = "https://help.netflix.com/ja/node/65674" },
    { "members.netflix.com", role = "mail", source = "https://help.netflix.com/ja/node/65674" },
    { "nflxso.net", role = "site", source = "https://www.netflix.com/" },
    { "nflxvideo.net", role = "site", source = "https://www.netflix.com/" },
  },
  salutation = "name",
  notices = {
    "https://help.netflix.com/ja/node/65674",
  },
}
