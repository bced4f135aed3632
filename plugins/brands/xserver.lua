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
    { "secure.xserver.ne.jp", role = "login", source = "https://secure.xserver.ne.jp/" },
    { "xdomain.ne.jp", role = "site", source = "https://www.xdomain.ne.jp/" },
    { "xdomain.jp", role = "customer", source = "https://www.xdomain.ne.jp/" },
    { "xfree.ne.jp", role = "site", source = "https://www.xfree.ne.jp/" },
    { "wpx.ne.jp", role = "site", below = "customer", source = "https://www.wpx.ne.jp/" },
    { "wpx.jp", role = "customer", source = "https://www.wpx.ne.jp/" },
  },
  salutation = "name",
  group = "xserver",
}
