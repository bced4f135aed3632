--- Evernote.
return brand {
  id = "evernote",
  version = 1,
  name = { ja = "Evernote", en = "Evernote" },
  names = { "Evernote", "エバーノート" },
  tokens = { "evernote" },
  domains = {
    { "evernote.com", role = "site", source = "https://evernote.com/" },
    { "share.evernote.com", role = "customer", source = "https://evernote.com/" },
  },
}
