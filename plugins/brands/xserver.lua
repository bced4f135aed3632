--- エックスサーバー (Xserver).
return brand {
  id = "xserver",
  version = 1,
  name = { ja = "エックスサーバー", en = "Xserver" },
  names = { "エックスサーバー", "Xserver", "エックスサーバー株式会社", "エックスサーバーアカウント" },
  tokens = { "xserver" },
  domains = {
    { "xserver.ne.jp", role = "site", source = "https://www.xserver.ne.jp/" },
    { "xserver.co.jp", role = "site", source = "https://www.xserver.co.jp/" },
    { "xserver.jp", role = "customer-mail", source = "https://www.xserver.ne.jp/" },
    { "xsrv.jp", role = "customer", source = "https://www.xserver.ne.jp/" },
  },
  salutation = "name",
  group = "xserver",
}
