--- 理化学研究所 (RIKEN).
return brand {
  id = "riken",
  version = 1,
  name = { ja = "理化学研究所", en = "RIKEN" },
  names = { "理化学研究所", "理研", "RIKEN" },
  tokens = {},
  other_words = { "理研ビタミン", "理研計器" },
  domains = {
    { "riken.jp", role = "site", source = "https://www.riken.jp/" },
  },
}
