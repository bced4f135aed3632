--- Amazon.
return brand {
  id = "amazon",
  version = 1,
  name = { ja = "Amazon", en = "Amazon" },
  names = { "Amazon", "Amazon.co.jp", "アマゾン", "Amazonプライム", "Amazonアカウント" },
  tokens = { "amazon" },
  domains = {
    { "amazon.co.jp", role = "site", source = "https://www.amazon.co.jp/" },
    { "amazon.com", role = "site", source = "https://www.amazon.com/" },
    { "amazon.jp", role = "site", source = "https://www.amazon.co.jp/" },
    { "media-amazon.com", role = "site", source = "https://www.amazon.com/" },
    { "amazonaws.com", role = "customer", source = "https://aws.amazon.com/" },
    { "amazonses.com", role = "customer-mail", source = "https://aws.amazon.com/ses/" },
  },
}
