--- Wells Fargo.
return brand {
  id = "wells-fargo",
  version = 1,
  name = { ja = "Wells Fargo", en = "Wells Fargo" },
  names = { "Wells Fargo", "ウェルズ・ファーゴ" },
  tokens = { "wellsfargo", "wells-fargo" },
  domains = {
    { "wellsfargo.com", role = "site", source = "https://www.wellsfargo.com/" },
  },
  notices = { "https://www.wellsfargo.com/privacy-security/fraud/" },
}
