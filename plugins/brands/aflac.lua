--- アフラック (Aflac).
return brand {
  id = "aflac",
  version = 1,
  name = { ja = "アフラック", en = "Aflac" },
  names = { "アフラック", "アフラック生命保険", "Aflac" },
  tokens = { "aflac" },
  domains = {
    { "aflac.co.jp", role = "site", source = "https://www.aflac.co.jp/" },
    { "aflac.com", role = "site", source = "https://www.aflac.com/" },
  },
}
