--- OCN.
return brand {
  id = "ocn",
  version = 1,
  name = { ja = "OCN", en = "OCN" },
  names = { "OCN", "OCNメール", "OCN MAIL" },
  tokens = { "ocn" },
  domains = {
    { "www.ocn.ne.jp", role = "site", source = "https://www.ocn.ne.jp/" },
    { "ntt.com", role = "site", source = "https://support.ntt.com/ocn/" },
    { "ocn.ne.jp", role = "customer-mail", source = "https://www.ocn.ne.jp/" },
    { "support.ocn.ne.jp", role = "site", source = "https://support.ntt.com/ocn/" },
    { "service.ocn.ne.jp", role = "site", source = "https://service.ocn.ne.jp/" },
  },
  group = "ntt",
}
