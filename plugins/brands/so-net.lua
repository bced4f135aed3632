--- So-net.
return brand {
  id = "so-net",
  version = 1,
  name = { ja = "So-net", en = "So-net" },
  names = { "So-net", "ソネット", "So-netメール" },
  short_names = { "so-net" },
  tokens = { "so-net" },
  other_words = { "socnet", "sonnet" },
  domains = {
    { "www.so-net.ne.jp", role = "site", source = "https://www.so-net.ne.jp/" },
    { "so-net.ne.jp", role = "customer-mail", source = "https://www.so-net.ne.jp/" },
    { "support.so-net.ne.jp", role = "site", source = "https://support.so-net.ne.jp/" },
    { "sonynetwork.co.jp", role = "site", source = "https://www.sonynetwork.co.jp/" },
    { "nuro.jp", role = "site", source = "https://www.nuro.jp/" },
  },
  group = "sony",
}
