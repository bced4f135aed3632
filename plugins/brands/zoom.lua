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
    { "e.zoom.us", role = "mail", source = "https://www.zoom.com/" },
    { "zoomgov.com", role = "site", source = "https://www.zoomgov.com/" },
    { "docs.zoom.us", role = "customer", source = "https://docs.zoom.us/" },
    { "events.zoom.us", role = "customer", source = "https://events.zoom.us/" },
  },
}
