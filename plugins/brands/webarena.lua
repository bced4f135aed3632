--- WebARENA.
return brand {
  id = "webarena",
  version = 1,
  name = { ja = "WebARENA", en = "WebARENA" },
  names = { "WebARENA", "NTTPCコミュニケーションズ" },
  tokens = { "webarena", "nttpc" },
  domains = {
    { "arena.ne.jp", role = "site", source = "https://web.arena.ne.jp/" },
    { "nttpc.co.jp", role = "site", source = "https://www.nttpc.co.jp/" },
  },
  group = "ntt",
}
