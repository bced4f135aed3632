--- Steam.
return brand {
  id = "steam",
  version = 1,
  name = { ja = "Steam", en = "Steam" },
  names = { "Steam Community", "Steamサポート", "Steam サポート", "Steamコミュニティ", "Steam Support" },
  short_names = { "Steam" },
  tokens = { "steamcommunity", "steampowered" },
  lookalikes = { "stearncommunity", "steamcommunlty" },
  domains = {
    { "steampowered.com", role = "site", source = "https://store.steampowered.com/" },
    { "steamcommunity.com", role = "site", source = "https://steamcommunity.com/" },
    { "s.team", role = "site", source = "https://store.steampowered.com/" },
    { "steamstatic.com", role = "site", source = "https://store.steampowered.com/" },
    { "valvesoftware.com", role = "site", source = "https://www.valvesoftware.com/" },
    { "steamusercontent.com", role = "customer", source = "https://steamcommunity.com/" },
  },
}
