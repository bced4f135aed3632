--- Apple.
return brand {
  id = "apple",
  version = 1,
  name = { ja = "Apple", en = "Apple" },
  names = { "Apple", "Apple ID", "Appleサポート", "iCloud", "アップルID" },
  tokens = { "apple", "appleid", "icloud" },
  domains = {
    { "apple.com", role = "site", source = "https://www.apple.com/" },
    { "icloud.com", role = "customer-mail", source = "https://www.icloud.com/" },
    { "www.icloud.com", role = "login", source = "https://www.icloud.com/" },
    { "me.com", role = "customer-mail", source = "https://support.apple.com/" },
  },
}
