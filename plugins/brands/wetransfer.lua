--- WeTransfer.
return brand {
  id = "wetransfer",
  version = 1,
  name = { ja = "WeTransfer", en = "WeTransfer" },
  names = { "WeTransfer" },
  tokens = { "wetransfer" },
  domains = {
    { "wetransfer.com", role = "site", source = "https://wetransfer.com/" },
    { "we.tl", role = "customer", source = "https://wetransfer.com/" },
  },
}
