--- ライフネット生命 (Lifenet Insurance).
return brand {
  id = "lifenet",
  version = 1,
  name = { ja = "ライフネット生命", en = "Lifenet Insurance" },
  names = { "ライフネット生命" },
  tokens = { "lifenet-seimei" },
  domains = {
    { "lifenet-seimei.co.jp", role = "site", source = "https://www.lifenet-seimei.co.jp/" },
  },
}
