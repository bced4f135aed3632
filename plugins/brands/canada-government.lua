--- カナダ政府 (Government of Canada).
return brand {
  id = "canada-government",
  version = 1,
  name = { ja = "カナダ政府", en = "Government of Canada" },
  names = { "Canada Revenue Agency", "Government of Canada", "Agence du revenu du Canada" },
  tokens = { "canadarevenue" },
  domains = {
    { "canada.ca", role = "site", source = "https://www.canada.ca/" },
    { "cra-arc.gc.ca", role = "site", source = "https://www.cra-arc.gc.ca/" },
  },
  notices = { "https://www.canada.ca/en/revenue-agency/campaigns/fraud-scams.html" },
}
