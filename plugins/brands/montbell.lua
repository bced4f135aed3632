--- モンベル (mont-bell).
return brand {
  id = "montbell",
  version = 1,
  name = { ja = "モンベル", en = "mont-bell" },
  names = { "モンベル", "mont-bell", "montbell" },
  tokens = { "montbell", "mont-bell" },
  domains = {
    { "montbell.jp", role = "site", source = "https://www.montbell.jp/" },
    { "montbell.com", role = "site", source = "https://www.montbell.com/" },
  },
}
