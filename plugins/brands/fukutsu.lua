--- 福山通運 (Fukuyama Transporting).
return brand {
  id = "fukutsu",
  version = 1,
  name = { ja = "福山通運", en = "Fukuyama Transporting" },
  names = { "福山通運" },
  tokens = { "fukutsu" },
  domains = {
    { "fukutsu.co.jp", role = "site", source = "https://www.fukutsu.co.jp/" },
  },
}
