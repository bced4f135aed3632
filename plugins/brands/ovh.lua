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
    { "auth.eu.ovhcloud.com", role = "login", source = "https://auth.eu.ovhcloud.com/" },
    { "ovh.co.uk", role = "site", source = "https://www.ovhcloud.com/" },
    { "ovh.de", role = "site", source = "https://www.ovhcloud.com/" },
    { "ovh.es", role = "site", source = "https://www.ovhcloud.com/" },
    { "ovh.it", role = "site", source = "https://www.ovhcloud.com/" },
    { "ovh.ie", role = "site", source = "https://www.ovhcloud.com/" },
    { "ovh.pl", role = "site", source = "https://www.ovhcloud.com/" },
    { "ovh.nl", role = "site", source = "https://www.ovhcloud.com/" },
    { "ovh.pt", role = "site", source = "https://www.ovhcloud.com/" },
    { "ovh.net", role = "customer", source = "https://www.ovhcloud.com/" },
    { "kimsufi.com", role = "site", source = "https://www.kimsufi.com/" },
    { "soyoustart.com", role = "site", source = "https://www.soyoustart.com/" },
  },
}
