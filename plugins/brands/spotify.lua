--- Spotify.
return brand {
  id = "spotify",
  version = 1,
  name = { ja = "Spotify", en = "Spotify" },
  names = { "Spotify", "スポティファイ" },
  tokens = { "spotify" },
  domains = {
    { "spotify.com", role = "site", source = "https://www.spotify.com/" },
  },
}
