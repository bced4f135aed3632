--- BDO Unibank.
return brand {
  id = "bdo",
  version = 1,
  name = { ja = "BDO Unibank", en = "BDO Unibank" },
  names = { "BDO Unibank", "BDO Online Banking", "Banco de Oro" },
  short_names = { "BDO" },
  tokens = { "bdo", "bdo-unibank" },
  domains = {
    { "bdo.com.ph", role = "site", source = "https://www.bdo.com.ph/" },
    { "online.bdo.com.ph", role = "login", source = "https://online.bdo.com.ph/" },
  },
}
