--- Meta.
return brand {
  id = "meta",
  version = 1,
  name = { ja = "Meta", en = "Meta" },
  names = { "Facebook", "Instagram", "フェイスブック", "インスタグラム" },
  tokens = { "facebook", "instagram" },
  domains = {
    { "facebook.com", role = "site", source = "https://www.facebook.com/" },
    { "facebookmail.com", role = "mail", source = "https://www.facebook.com/help/" },
    { "meta.com", role = "site", source = "https://www.meta.com/" },
    { "instagram.com", role = "site", source = "https://www.instagram.com/" },
  },
}
