--- Apple.
return brand {
  id = "apple",
  version = 1,
  name = { ja = "Apple", en = "Apple" },
  names = {
    "Apple",
    "Apple ID",
    "Appleサポート",
    "iCloud",
    "アップルID",
    "Apple Store",
    "Apple Pay",
    "iTunes Connect",
    "iTunes",
  },
  tokens = { "apple", "appleid", "icloud" },
  other_words = { "apple", "applied" },
  domains = {
    { "apple.com", role = "site", source = "https://www.apple.com/" },
    { "icloud.com", role = "customer-mail", source = "https://www.icloud.com/" },
    { "www.icloud.com", role = "login", source = "https://www.icloud.com/" },
    { "me.com", role = "customer-mail", source = "https://support.apple.com/" },
    { "cdn-apple.com", role = "site", source = "https://www.apple.com/" },
    { "mzstatic.com", role = "site", source = "https://www.apple.com/" },
    { "itunes.com", role = "site", source = "https://www.apple.com/itunes/" },
    { "apple.co", role = "site", source = "https://www.apple.com/" },
    { "mac.com", role = "customer-mail", source = "https://support.apple.com/" },
  },
  notices = {
    "https://support.apple.com/ja-jp/102568",
  },
}
