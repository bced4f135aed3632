--- au (au (KDDI)).
return brand {
  id = "au",
  version = 1,
  name = { ja = "au", en = "au (KDDI)" },
  names = { "au PAY", "auかんたん決済", "auサポート", "au ID", "au PAYカード", "au PAY マーケット" },
  short_names = { "au" },
  tokens = { "auone", "aupay", "au-pay", "au-id", "auid", "kddi-fs" },
  lookalikes = { "auoneo", "auonepay", "kdda", "kddl", "kldda" },
  other_words = { "aupaysd" },
  domains = {
    { "www.au.com", role = "site", source = "https://www.au.com/" },
    { "my.au.com", role = "login", source = "https://my.au.com/" },
    { "au.com", role = "customer-mail", source = "https://www.au.com/mobile/service/mail/" },
    { "auone.jp", role = "login", source = "https://id.auone.jp/" },
    { "ezweb.ne.jp", role = "customer-mail", source = "https://www.au.com/mobile/service/mail/" },
    { "connect.auone.jp", role = "login", source = "https://connect.auone.jp/" },
    { "wowma.jp", role = "site", source = "https://wowma.jp/" },
    { "kddi-fs.com", role = "site", source = "https://www.kddi-fs.com/" },
    { "dion.ne.jp", role = "customer-mail", source = "https://www.au.com/" },
    { "auone-net.jp", role = "customer-mail", source = "https://www.au.com/" },
  },
  group = "kddi",
}
