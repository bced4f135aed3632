--- 理化学研究所 (RIKEN).
return brand {
  id = "riken",
  version = 1,
  name = { ja = "理化学研究所", en = "RIKEN" },
  names = { "理化学研究所", "理研", "RIKEN" },
  tokens = {},
  domains = {
    { "riken.jp", role = "site", source = "https://www.riken.jp/" },
  },
}
