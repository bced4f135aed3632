--- Zilveren Kruis.
return brand {
  id = "zilveren-kruis",
  version = 1,
  name = { ja = "Zilveren Kruis", en = "Zilveren Kruis" },
  names = { "Zilveren Kruis" },
  tokens = { "zilverenkruis" },
  domains = {
    { "zilverenkruis.nl", role = "site", source = "https://www.zilverenkruis.nl/" },
  },
}
