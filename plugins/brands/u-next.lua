--- U-NEXT.
return brand {
  id = "u-next",
  version = 1,
  name = { ja = "U-NEXT", en = "U-NEXT" },
  names = { "U-NEXT" },
  tokens = { "unext", "u-next" },
  domains = {
    { "unext.jp", role = "site", source = "https://www.unext.jp/" },
    { "unext.co.jp", role = "site", source = "https://www.unext.co.jp/" },
    { "account.unext.jp", role = "login", source = "https://video.unext.jp/" },
  },
}
