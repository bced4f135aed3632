--- MitID.
return brand {
  id = "mitid",
  version = 1,
  name = { ja = "MitID", en = "MitID" },
  names = { "MitID", "NemID" },
  tokens = { "mitid", "nemid" },
  domains = {
    { "mitid.dk", role = "site", source = "https://www.mitid.dk/" },
    { "nemid.nu", role = "site", source = "https://www.nemid.nu/" },
  },
}
