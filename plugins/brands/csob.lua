--- ČSOB.
return brand {
  id = "csob",
  version = 1,
  name = { ja = "ČSOB", en = "ČSOB" },
  names = { "ČSOB", "CSOB" },
  tokens = { "csob" },
  domains = {
    { "csob.cz", role = "site", source = "https://www.csob.cz/" },
    { "csob.sk", role = "site", source = "https://www.csob.sk/" },
  },
}
