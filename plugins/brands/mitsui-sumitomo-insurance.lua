--- 三井住友海上 (Mitsui Sumitomo Insurance).
return brand {
  id = "mitsui-sumitomo-insurance",
  version = 1,
  name = { ja = "三井住友海上", en = "Mitsui Sumitomo Insurance" },
  names = { "三井住友海上" },
  tokens = {},
  domains = {
    { "ms-ins.com", role = "site", source = "https://www.ms-ins.com/" },
  },
}
