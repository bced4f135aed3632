--- Zoom.
return brand {
  id = "zoom",
  version = 1,
  name = { ja = "Zoom", en = "Zoom" },
  names = { "Zoom Video Communications", "Zoomミーティング", "Zoom Meetings" },
  short_names = { "Zoom" },
  tokens = {},
  domains = {
    { "zoom.us", role = "site", source = "https://zoom.us/" },
    { "zoom.com", role = "site", source = "https://www.zoom.com/" },
  },
}
