--- IIJ.
return brand {
  id = "iij",
  version = 1,
  name = { ja = "IIJ", en = "IIJ" },
  names = { "IIJ", "IIJmio", "インターネットイニシアティブ", "IIJセキュアMX", "IIJ SecureMX", "SecureMX" },
  tokens = { "iijmio", "iij" },
  domains = {
    { "iij.ad.jp", role = "site", source = "https://www.iij.ad.jp/" },
    { "iijmio.jp", role = "site", source = "https://www.iijmio.jp/" },
    { "iij4u.or.jp", role = "customer-mail", source = "https://www.iij.ad.jp/" },
    { "iijmio-mail.jp", role = "customer-mail", source = "https://www.iijmio.jp/" },
  },
}
