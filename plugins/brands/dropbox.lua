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
    { "hellosign.com", role = "site", source = "https://www.hellosign.com/" },
    { "dropbox.tech", role = "site", source = "https://dropbox.tech/" },
    { "dropboxusercontent.com", role = "customer", source = "https://help.dropbox.com/security/official-domains" },
    { "dropboxstatic.com", role = "site", source = "https://help.dropbox.com/security/official-domains" },
    { "getdropbox.com", role = "site", source = "https://help.dropbox.com/security/official-domains" },
    { "db.tt", role = "site", source = "https://help.dropbox.com/security/official-domains" },
    { "mail.hellosign.com", role = "mail", source = "https://help.dropbox.com/security/official-domains" },
    { "paper.dropbox.com", role = "customer", source = "https://paper.dropbox.com/" },
    { "docsend.com", role = "customer", source = "https://help.dropbox.com/security/official-domains" },
  },
  salutation = "name",
  notices = { "https://help.dropbox.com/security/phishing-virus-protection" },
}
