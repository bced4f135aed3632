--- HelloFresh.
return brand {
  id = "hello-fresh",
  version = 1,
  name = { ja = "HelloFresh", en = "HelloFresh" },
  names = { "HelloFresh", "Hello Fresh" },
  tokens = { "hellofresh" },
  domains = {
    { "hellofresh.com", role = "site", source = "https://www.hellofresh.com/" },
    { "hellofresh.de", role = "site", source = "https://www.hellofresh.de/" },
    { "hellofresh.co.uk", role = "site", source = "https://www.hellofresh.co.uk/" },
    { "hellofresh.nl", role = "site", source = "https://www.hellofresh.nl/" },
    { "hellofresh.fr", role = "site", source = "https://www.hellofresh.fr/" },
  },
}
