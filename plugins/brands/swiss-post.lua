--- スイス郵便 (Swiss Post).
return brand {
  id = "swiss-post",
  version = 1,
  name = { ja = "スイス郵便", en = "Swiss Post" },
  names = { "Swiss Post", "Die Schweizerische Post" },
  short_names = { "DIE POST" },
  tokens = { "swisspost", "swiss-post" },
  domains = {
    { "post.ch", role = "site", source = "https://www.post.ch/" },
    { "swisspost.ch", role = "site", source = "https://www.swisspost.ch/" },
    { "postfinance.ch", role = "site", source = "https://www.postfinance.ch/" },
    { "account.post.ch", role = "login", source = "https://account.post.ch/" },
  },
}
