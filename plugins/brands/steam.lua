--- Steam.
return brand {
  id = "steam",
  version = 1,
  name = { ja = "Steam", en = "Steam" },
  names = { "Steam Community", "Steamサポート", "Steam Support" },
  short_names = { "Steam" },
  tokens = { "steamcommunity", "steampowered" },
  lookalikes = { "stearncommunity", "steamcommunlty" },
  domains = {
    { "steampowered.com", role = "site", source = "https://store.steampowered.com/" },
    { "steamcommunity.com", role = "site", source = "https://steamcommunity.com/" },
  },
}
