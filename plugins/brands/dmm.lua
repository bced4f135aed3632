--- DMM.
return brand {
  id = "dmm",
  version = 1,
  name = { ja = "DMM", en = "DMM" },
  names = { "DMM.com", "DMMアカウント", "DMM Bitcoin", "DMM FX", "合同会社DMM.com" },
  short_names = { "DMM" },
  tokens = { "dmm" },
  lookalikes = { "dnnmm" },
  domains = {
    { "dmm.com", role = "site", source = "https://www.dmm.com/" },
    { "dmm.co.jp", role = "site", source = "https://www.dmm.co.jp/" },
    { "dmm-corp.com", role = "site", source = "https://www.dmm-corp.com/" },
    { "bitcoin.dmm.com", role = "site", source = "https://www.bitcoin.dmm.com/" },
    { "mail.dmm.com", role = "mail", source = "https://www.dmm.com/" },
    { "accounts.dmm.com", role = "login", source = "https://www.dmm.com/" },
  },
}
