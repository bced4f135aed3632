--- PostNord.
return brand {
  id = "postnord",
  version = 1,
  name = { ja = "PostNord", en = "PostNord" },
  names = { "PostNord", "Post Nord" },
  tokens = { "postnord" },
  domains = {
    { "postnord.com", role = "site", source = "https://www.postnord.com/" },
    { "postnord.se", role = "site", source = "https://www.postnord.se/" },
    { "postnord.dk", role = "site", source = "https://www.postnord.dk/" },
    { "postnord.no", role = "site", source = "https://www.postnord.no/" },
    { "postnord.fi", role = "site", source = "https://www.postnord.fi/" },
  },
}
