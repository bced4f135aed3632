--- ミキモト (MIKIMOTO).
return brand {
  id = "mikimoto",
  version = 1,
  name = { ja = "ミキモト", en = "MIKIMOTO" },
  names = { "ミキモト", "MIKIMOTO" },
  tokens = { "mikimoto" },
  other_words = { "makimoto" },
  domains = {
    { "mikimoto.com", role = "site", source = "https://www.mikimoto.com/" },
  },
}
