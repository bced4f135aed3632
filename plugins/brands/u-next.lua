--- U-NEXT.
return brand {
  id = "u-next",
  version = 1,
  name = { ja = "U-NEXT", en = "U-NEXT" },
  names = { "U-NEXT" },
  tokens = { "unext", "u-next" },
  domains = {
    { "unext.jp", role = "site", source = "https://www.unext.jp/" },
  },
}
