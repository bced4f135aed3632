--- Ticketmaster.
return brand {
  id = "ticketmaster",
  version = 1,
  name = { ja = "Ticketmaster", en = "Ticketmaster" },
  names = { "Ticketmaster" },
  tokens = { "ticketmaster" },
  domains = {
    { "ticketmaster.com", role = "site", source = "https://www.ticketmaster.com/" },
    { "ticketmaster.co.uk", role = "site", source = "https://www.ticketmaster.co.uk/" },
    { "ticketmaster.de", role = "site", source = "https://www.ticketmaster.de/" },
  },
}
