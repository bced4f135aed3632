--- VPバンク (VPBank).
return brand {
  id = "vpbank",
  version = 1,
  name = { ja = "VPバンク", en = "VPBank" },
  names = { "VPBank" },
  tokens = { "vpbank" },
  domains = {
    { "vpbank.com.vn", role = "site", source = "https://www.vpbank.com.vn/" },
  },
}
