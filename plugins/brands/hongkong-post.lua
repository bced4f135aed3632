--- 香港郵便 (Hongkong Post).
return brand {
  id = "hongkong-post",
  version = 1,
  name = { ja = "香港郵便", en = "Hongkong Post" },
  names = { "Hongkong Post", "HongKong Post" },
  tokens = { "hongkongpost" },
  domains = {
    { "hongkongpost.hk", role = "site", source = "https://www.hongkongpost.hk/" },
    { "hongkongpost.gov.hk", role = "site", source = "https://www.hongkongpost.hk/" },
  },
}
