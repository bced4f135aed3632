--- DTI.
return brand {
  id = "dti",
  version = 1,
  name = { ja = "DTI", en = "DTI" },
  names = { "DTI光", "ドリーム・トレイン・インターネット", "DTIメール" },
  short_names = { "DTI" },
  tokens = {},
  domains = {
    { "dti.co.jp", role = "site", source = "https://www.dti.co.jp/" },
    { "www.dti.ne.jp", role = "site", source = "https://www.dti.ne.jp/" },
    { "dti.ne.jp", role = "customer-mail", source = "https://www.dti.ne.jp/" },
    { "dream.jp", role = "customer-mail", source = "https://www.dti.co.jp/" },
  },
}
