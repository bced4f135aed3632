--- au (au (KDDI)).
return brand {
  id = "au",
  version = 1,
  name = { ja = "au", en = "au (KDDI)" },
  names = { "KDDI", "au PAY", "auじぶん銀行", "auかんたん決済", "auサポート", "au ID", "じぶん銀行" },
  tokens = { "kddi", "auone", "aupay", "jibunbank" },
  domains = {
    { "www.au.com", role = "site", source = "https://www.au.com/" },
    { "au.com", role = "customer-mail", source = "https://www.au.com/mobile/service/mail/" },
    { "kddi.com", role = "site", source = "https://www.kddi.com/" },
    { "auone.jp", role = "login", source = "https://id.auone.jp/" },
    { "jibunbank.co.jp", role = "site", source = "https://www.jibunbank.co.jp/" },
    { "ezweb.ne.jp", role = "customer-mail", source = "https://www.au.com/mobile/service/mail/" },
  },
}
