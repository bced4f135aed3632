--- TotalAV.
return brand {
  id = "totalav",
  version = 1,
  name = { ja = "TotalAV", en = "TotalAV" },
  names = { "TotalAV" },
  tokens = {},
  domains = {
    { "totalav.com", role = "site", source = "https://www.totalav.com/" },
  },
}
