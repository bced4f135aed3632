--- オーストラリア郵便 (Australia Post).
return brand {
  id = "australia-post",
  version = 1,
  name = { ja = "オーストラリア郵便", en = "Australia Post" },
  names = { "Australia Post", "AusPost" },
  tokens = { "auspost" },
  domains = {
    { "auspost.com.au", role = "site", source = "https://auspost.com.au/" },
    { "notifications.auspost.com.au", role = "mail", source = "https://auspost.com.au/" },
  },
  notices = { "https://auspost.com.au/about-us/about-our-site/online-security-scams-fraud" },
}
