--- 東京海上日動 (Tokio Marine).
return brand {
  id = "tokio-marine",
  version = 1,
  name = { ja = "東京海上日動", en = "Tokio Marine" },
  names = { "東京海上日動", "東京海上日動火災保険", "Tokio Marine" },
  tokens = { "tokiomarine" },
  domains = {
    { "tokiomarine-nichido.co.jp", role = "site", source = "https://www.tokiomarine-nichido.co.jp/" },
    { "tokiomarine.com", role = "site", source = "https://www.tokiomarine.com/" },
  },
}
