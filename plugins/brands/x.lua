--- X (Twitter).
return brand {
  id = "x",
  version = 1,
  name = { ja = "X (Twitter)", en = "X (Twitter)" },
  names = { "Twitter", "ツイッター", "X Corp", "X Support", "X サポート", "Xサポート" },
  tokens = { "twitter" },
  other_words = { "titter" },
  domains = {
    { "twitter.com", role = "site", source = "https://twitter.com/" },
    { "x.com", role = "site", source = "https://x.com/" },
    { "twimg.com", role = "site", source = "https://x.com/" },
  },
  notices = { "https://help.x.com/en/safety-and-security/fake-x-emails" },
}
