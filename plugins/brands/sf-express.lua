--- 順豊エクスプレス (SF Express).
return brand {
  id = "sf-express",
  version = 1,
  name = { ja = "順豊エクスプレス", en = "SF Express" },
  names = { "SF Express", "順豊速運" },
  tokens = { "sf-express" },
  domains = {
    { "sf-express.com", role = "site", source = "https://www.sf-express.com/" },
    { "sf-international.com", role = "site", source = "https://www.sf-international.com/" },
  },
}
