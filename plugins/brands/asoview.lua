--- アソビュー (ASOVIEW!).
return brand {
  id = "asoview",
  version = 1,
  name = { ja = "アソビュー", en = "ASOVIEW!" },
  names = { "アソビュー!", "アソビュー", "ASOVIEW!", "ASOVIEW" },
  tokens = { "asoview" },
  domains = {
    { "asoview.com", role = "site", source = "https://www.asoview.com/" },
  },
}
