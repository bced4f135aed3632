--- Spotify.
return brand {
  id = "spotify",
  version = 1,
  name = { ja = "Spotify", en = "Spotify" },
  names = { "Spotify", "スポティファイ" },
  tokens = { "spotify" },
  domains = {
    { "spotify.com", role = "site", source = "https://www.spotify.com/" },
    { "scdn.co", role = "site", source = "https://www.spotify.com/" },
    { "spotifycdn.com", role = "site", source = "https://www.spotify.com/" },
    { "spoti.fi", role = "site", source = "https://www.spotify.com/" },
    { "spotify.link", role = "site", source = "https://www.spotify.com/" },
    { "accounts.spotify.com", role = "login", source = "https://accounts.spotify.com/" },
  },
}
