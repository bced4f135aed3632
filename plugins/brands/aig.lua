--- AIG損保 (AIG Japan).
return brand {
  id = "aig",
  version = 1,
  name = { ja = "AIG損保", en = "AIG Japan" },
  names = { "AIG損保", "AIG損害保険" },
  tokens = {},
  domains = {
    { "aig.co.jp", role = "site", source = "https://www.aig.co.jp/" },
    { "aig.com", role = "site", source = "https://www.aig.com/" },
  },
}
