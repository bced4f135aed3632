--- シュパルカッセ (Sparkasse).
return brand {
  id = "sparkasse",
  version = 1,
  name = { ja = "シュパルカッセ", en = "Sparkasse" },
  names = { "Sparkasse" },
  tokens = { "sparkasse" },
  domains = {
    { "sparkasse.de", role = "site", source = "https://www.sparkasse.de/" },
  },
}
