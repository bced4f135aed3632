--- ニュージーランド郵便 (New Zealand Post).
return brand {
  id = "nz-post",
  version = 1,
  name = { ja = "ニュージーランド郵便", en = "New Zealand Post" },
  names = { "New Zealand Post", "NZ Post" },
  tokens = { "nzpost" },
  domains = {
    { "nzpost.co.nz", role = "site", source = "https://www.nzpost.co.nz/" },
  },
}
