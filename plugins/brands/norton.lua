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
    { "login.norton.com", role = "login", source = "https://login.norton.com/" },
    { "my.norton.com", role = "login", source = "https://my.norton.com/" },
    { "nortonlifelock.com", role = "site", source = "https://us.norton.com/" },
    { "gendigital.com", role = "site", source = "https://www.gendigital.com/" },
    { "lifelock.com", role = "site", source = "https://lifelock.norton.com/" },
  },
}
