--- OVHcloud.
return brand {
  id = "ovh",
  version = 1,
  name = { ja = "OVHcloud", en = "OVHcloud" },
  names = { "OVHcloud", "OVH" },
  tokens = { "ovhcloud" },
  domains = {
    { "ovh.com", role = "site", source = "https://www.ovh.com/" },
    { "ovhcloud.com", role = "site", source = "https://www.ovhcloud.com/" },
  },
}
