--- Google.
return brand {
  id = "google",
  version = 1,
  name = { ja = "Google", en = "Google" },
  names = { "Google", "Googleアカウント", "グーグル", "Gmail" },
  tokens = { "google", "gmail" },
  domains = {
    { "google.com", role = "site", source = "https://www.google.com/" },
    { "google.co.jp", role = "site", source = "https://www.google.co.jp/" },
    { "docs.google.com", role = "customer", source = "https://docs.google.com/" },
    { "drive.google.com", role = "customer", source = "https://drive.google.com/" },
    { "sites.google.com", role = "customer", source = "https://sites.google.com/" },
    { "forms.gle", role = "customer", source = "https://docs.google.com/forms/" },
    { "storage.googleapis.com", role = "customer", source = "https://cloud.google.com/storage" },
    { "googleapis.com", role = "site", source = "https://www.google.com/" },
    { "youtube.com", role = "site", source = "https://www.youtube.com/" },
    { "gmail.com", role = "customer-mail", source = "https://mail.google.com/" },
    { "googlegroups.com", role = "customer-mail", source = "https://groups.google.com/" },
  },
}
