--- バクラク (Bakuraku).
return brand {
  id = "bakuraku",
  version = 1,
  name = { ja = "バクラク", en = "Bakuraku" },
  names = { "バクラク", "LayerX" },
  tokens = { "bakuraku" },
  domains = {
    { "bakuraku.jp", role = "site", source = "https://bakuraku.jp/" },
    { "layerx.co.jp", role = "site", source = "https://www.layerx.co.jp/" },
  },
}
