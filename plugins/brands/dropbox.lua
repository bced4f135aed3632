--- Dropbox.
return brand {
  id = "dropbox",
  version = 1,
  name = { ja = "Dropbox", en = "Dropbox" },
  names = { "Dropbox", "ドロップボックス" },
  tokens = { "dropbox" },
  domains = {
    { "dropbox.com", role = "site", source = "https://www.dropbox.com/" },
    { "dropboxmail.com", role = "mail", source = "https://help.dropbox.com/security/official-domains" },
    { "dropbox.tech", role = "site", source = "https://dropbox.tech/" },
    { "dropboxusercontent.com", role = "customer", source = "https://help.dropbox.com/security/official-domains" },
  },
  salutation = "name",
}
