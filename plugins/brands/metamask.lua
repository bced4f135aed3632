--- MetaMask.
return brand {
  id = "metamask",
  version = 1,
  name = { ja = "MetaMask", en = "MetaMask" },
  names = { "MetaMask", "メタマスク" },
  tokens = { "metamask" },
  domains = {
    { "metamask.io", role = "site", source = "https://metamask.io/" },
  },
}
