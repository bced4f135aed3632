--- サイボウズ (Cybozu).
return brand {
  id = "cybozu",
  version = 1,
  name = { ja = "サイボウズ", en = "Cybozu" },
  names = { "サイボウズ", "Cybozu", "kintone", "サイボウズ Office" },
  tokens = { "cybozu", "kintone" },
  domains = {
    { "cybozu.co.jp", role = "site", source = "https://www.cybozu.co.jp/" },
    { "cybozu.com", role = "site", source = "https://www.cybozu.com/jp/" },
    { "kintone.com", role = "site", source = "https://www.kintone.com/" },
    { "cybozu.help", role = "site", source = "https://jp.cybozu.help/" },
    { "kintone.help", role = "site", source = "https://jp.kintone.help/" },
  },
  salutation = "name",
}
