--- シンガポール郵便 (Singapore Post).
return brand {
  id = "singpost",
  version = 1,
  name = { ja = "シンガポール郵便", en = "Singapore Post" },
  names = { "Singapore Post", "SingPost" },
  tokens = { "singpost" },
  other_words = { "signpost" },
  domains = {
    { "singpost.com", role = "site", source = "https://www.singpost.com/" },
  },
}
