--- BT.
return brand {
  id = "bt",
  version = 1,
  name = { ja = "BT", en = "BT" },
  names = { "BT Group", "BT Broadband", "BT Internet" },
  short_names = { "BT" },
  tokens = { "btinternet", "btconnect" },
  domains = {
    { "bt.com", role = "site", source = "https://www.bt.com/" },
    { "btinternet.com", role = "customer-mail", source = "https://www.bt.com/" },
    { "btconnect.com", role = "customer-mail", source = "https://www.bt.com/" },
    { "btopenworld.com", role = "customer-mail", source = "https://www.bt.com/" },
    { "talk21.com", role = "customer-mail", source = "https://www.bt.com/" },
  },
}
