--- ESET.
return brand {
  id = "eset",
  version = 1,
  name = { ja = "ESET", en = "ESET" },
  names = { "ESET Internet Security", "ESETサポートセンター" },
  short_names = { "ESET" },
  tokens = {},
  domains = {
    { "eset.com", role = "site", source = "https://www.eset.com/" },
    { "eset-info.canon-its.jp", role = "site", source = "https://eset-info.canon-its.jp/" },
  },
}
