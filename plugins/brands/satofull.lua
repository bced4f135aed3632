--- さとふる (Satofull).
return brand {
  id = "satofull",
  version = 1,
  name = { ja = "さとふる", en = "Satofull" },
  names = { "さとふる" },
  tokens = { "satofull" },
  domains = {
    { "satofull.jp", role = "site", source = "https://www.satofull.jp/" },
  },
  group = "softbank",
}
