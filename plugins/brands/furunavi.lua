--- ふるなび (Furunavi).
return brand {
  id = "furunavi",
  version = 1,
  name = { ja = "ふるなび", en = "Furunavi" },
  names = { "ふるなび" },
  tokens = { "furunavi" },
  domains = {
    { "furunavi.jp", role = "site", source = "https://www.furunavi.jp/" },
  },
}
