--- Meta.
return brand {
  id = "meta",
  version = 1,
  name = { ja = "Meta", en = "Meta" },
  names = { "Facebook", "Instagram", "フェイスブック", "インスタグラム" },
  short_names = { "Meta" },
  tokens = { "facebook", "instagram", "facebookmail" },
  domains = {
    { "facebook.com", role = "site", source = "https://www.facebook.com/" },
    { "facebookmail.com", role = "mail", source = "https://www.facebook.com/help/" },
    { "meta.com", role = "site", source = "https://www.meta.com/" },
    { "instagram.com", role = "site", source = "https://www.instagram.com/" },
    { "fb.com", role = "site", source = "https://www.facebook.com/" },
    { "fb.me", role = "site", source = "https://www.facebook.com/" },
    { "messenger.com", role = "site", source = "https://www.messenger.com/" },
    { "fbcdn.net", role = "site", source = "https://www.facebook.com/" },
    { "threads.net", role = "site", source = "https://www.threads.net/" },
    { "mail.instagram.com", role = "mail", source = "https://help.instagram.com/" },
  },
  notices = {
    "https://www.facebook.com/help/phishing",
  },
  group = "meta",
}
