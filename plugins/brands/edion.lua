--- エディオン (EDION).
return brand {
  id = "edion",
  version = 1,
  name = { ja = "エディオン", en = "EDION" },
  names = { "エディオン", "EDION", "EDION Internet Service" },
  tokens = { "edion" },
  other_words = { "edion", "edison" },
  domains = {
    { "edion.com", role = "site", source = "https://www.edion.com/" },
    { "edion.co.jp", role = "site", source = "https://www.edion.co.jp/" },
  },
}
