--- カインズ (CAINZ).
return brand {
  id = "cainz",
  version = 1,
  name = { ja = "カインズ", en = "CAINZ" },
  names = { "カインズ", "CAINZ" },
  tokens = { "cainz" },
  domains = {
    { "cainz.com", role = "site", source = "https://www.cainz.com/" },
    { "cainz.co.jp", role = "site", source = "https://www.cainz.co.jp/" },
  },
}
