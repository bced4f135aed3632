--- LINE WORKS.
return brand {
  id = "line-works",
  version = 1,
  name = { ja = "LINE WORKS", en = "LINE WORKS" },
  names = { "LINE WORKS", "ワークスモバイルジャパン", "ワークスモバイルジャパン株式会社" },
  tokens = { "worksmobile", "line-works", "lineworks" },
  domains = {
    { "line-works.com", role = "site", source = "https://line-works.com/" },
    { "worksmobile.com", role = "site", source = "https://line-works.com/" },
    { "auth.worksmobile.com", role = "login", source = "https://auth.worksmobile.com/" },
    { "by-works.com", role = "customer-mail", source = "https://line-works.com/" },
  },
}
