--- ぐるなび (Gurunavi).
return brand {
  id = "gurunavi",
  version = 1,
  name = { ja = "ぐるなび", en = "Gurunavi" },
  names = { "ぐるなび", "楽天ぐるなび" },
  tokens = {},
  domains = {
    { "gnavi.co.jp", role = "site", source = "https://www.gnavi.co.jp/" },
  },
}
