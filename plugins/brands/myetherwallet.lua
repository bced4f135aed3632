--- MyEtherWallet.
return brand {
  id = "myetherwallet",
  version = 1,
  name = { ja = "MyEtherWallet", en = "MyEtherWallet" },
  names = { "MyEtherWallet" },
  tokens = { "myetherwallet" },
  domains = {
    { "myetherwallet.com", role = "site", source = "https://www.myetherwallet.com/" },
  },
}
