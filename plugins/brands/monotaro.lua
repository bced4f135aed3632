--- モノタロウ (MonotaRO).
return brand {
  id = "monotaro",
  version = 1,
  name = { ja = "モノタロウ", en = "MonotaRO" },
  names = { "モノタロウ", "MonotaRO" },
  tokens = { "monotaro" },
  domains = {
    { "monotaro.com", role = "site", source = "https://www.monotaro.com/" },
  },
}
