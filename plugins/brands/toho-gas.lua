--- 東邦ガス (Toho Gas).
return brand {
  id = "toho-gas",
  version = 1,
  name = { ja = "東邦ガス", en = "Toho Gas" },
  names = { "東邦ガス" },
  tokens = { "tohogas" },
  domains = {
    { "tohogas.co.jp", role = "site", source = "https://www.tohogas.co.jp/" },
  },
}
