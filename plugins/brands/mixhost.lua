--- mixhost.
return brand {
  id = "mixhost",
  version = 1,
  name = { ja = "mixhost", en = "mixhost" },
  names = { "mixhost", "ミックスホスト" },
  tokens = { "mixhost" },
  domains = {
    { "mixhost.jp", role = "site", below = "customer", source = "https://mixhost.jp/" },
    { "mixh.jp", role = "customer", source = "https://mixhost.jp/" },
    { "accounts.mixhost.jp", role = "login", source = "https://accounts.mixhost.jp/" },
  },
}
