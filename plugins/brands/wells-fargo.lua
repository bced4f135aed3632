--- Wells Fargo.
return brand {
  id = "wells-fargo",
  version = 1,
  name = { ja = "Wells Fargo", en = "Wells Fargo" },
  names = { "Wells Fargo", "ウェルズ・ファーゴ" },
  tokens = { "wellsfargo", "wells-fargo" },
  domains = {
    { "wellsfargo.com", role = "site", source = "https://www.wellsfargo.com/" },
    { "notify.wellsfargo.com", role = "mail", source = "https://www.wellsfargo.com/" },
    { "connect.secure.wellsfargo.com", role = "login", source = "https://connect.secure.wellsfargo.com/" },
    { "wellsfargoadvisors.com", role = "site", source = "https://www.wellsfargoadvisors.com/" },
    { "wf.com", role = "site", source = "https://www.wellsfargo.com/" },
  },
  notices = { "https://www.wellsfargo.com/privacy-security/fraud/" },
}
