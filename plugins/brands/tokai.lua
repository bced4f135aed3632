--- TOKAIネットワーククラブ (TOKAI Network Club).
return brand {
  id = "tokai",
  version = 1,
  name = { ja = "TOKAIネットワーククラブ", en = "TOKAI Network Club" },
  names = { "TOKAIネットワーククラブ", "TNC WebMail", "@T COM", "@TCOM", "アットティーコム" },
  tokens = { "tnc-webmail", "t-com" },
  domains = {
    { "www.t-com.ne.jp", role = "site", source = "https://www.t-com.ne.jp/" },
    { "t-com.ne.jp", role = "customer-mail", source = "https://www.t-com.ne.jp/" },
    { "tnc.ne.jp", role = "customer-mail", source = "https://www.tnc.ne.jp/" },
    { "thn.ne.jp", role = "customer-mail", source = "https://www.tnc.ne.jp/" },
  },
}
