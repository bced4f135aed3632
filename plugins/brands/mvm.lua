--- MVM (MVM Next).
return brand {
  id = "mvm",
  version = 1,
  name = { ja = "MVM", en = "MVM Next" },
  names = { "MVM Next", "MVM next" },
  tokens = { "mvmnext" },
  domains = {
    { "mvmnext.hu", role = "site", source = "https://www.mvmnext.hu/" },
    { "mvm.hu", role = "site", source = "https://www.mvm.hu/" },
  },
}
