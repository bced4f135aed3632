--- WAON.
return brand {
  id = "waon",
  version = 1,
  name = { ja = "WAON", en = "WAON" },
  names = { "WAON POINT", "電子マネーWAON", "WAONカード" },
  short_names = { "WAON" },
  tokens = { "waon" },
  domains = {
    { "waon.com", role = "site", source = "https://www.waon.com/" },
    { "waon.net", role = "site", source = "https://www.waon.net/" },
  },
  group = "aeon",
}
