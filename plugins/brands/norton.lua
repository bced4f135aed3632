--- ノートン (Norton).
return brand {
  id = "norton",
  version = 1,
  name = { ja = "ノートン", en = "Norton" },
  names = { "Norton", "ノートン", "NortonLifeLock", "Symantec" },
  tokens = { "norton", "symantec" },
  other_words = { "norton" },
  domains = {
    { "norton.com", role = "site", source = "https://www.norton.com/" },
    { "symantec.com", role = "site", source = "https://www.symantec.com/" },
  },
}
