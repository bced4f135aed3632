--- Detran (ブラジル交通局).
return brand {
  id = "detran",
  version = 1,
  name = { ja = "Detran (ブラジル交通局)", en = "Detran" },
  names = { "Detran", "Senatran" },
  tokens = { "detran" },
  domains = {
    { "detran.sp.gov.br", role = "site", source = "https://www.detran.sp.gov.br/" },
    { "detran.rj.gov.br", role = "site", source = "https://www.detran.rj.gov.br/" },
    { "detran.mg.gov.br", role = "site", source = "https://www.detran.mg.gov.br/" },
    { "detran.rs.gov.br", role = "site", source = "https://www.detran.rs.gov.br/" },
    { "detran.pr.gov.br", role = "site", source = "https://www.detran.pr.gov.br/" },
    { "senatran.serpro.gov.br", role = "site", source = "https://portalservicos.senatran.serpro.gov.br/" },
  },
}
