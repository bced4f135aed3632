--- クラウドワークス (CrowdWorks).
return brand {
  id = "crowdworks",
  version = 1,
  name = { ja = "クラウドワークス", en = "CrowdWorks" },
  names = { "クラウドワークス", "CrowdWorks" },
  tokens = { "crowdworks" },
  domains = {
    { "crowdworks.jp", role = "site", source = "https://www.crowdworks.jp/" },
    { "crowdworks.co.jp", role = "site", source = "https://www.crowdworks.co.jp/" },
  },
}
