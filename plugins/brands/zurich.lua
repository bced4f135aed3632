--- チューリッヒ保険 (Zurich Insurance).
return brand {
  id = "zurich",
  version = 1,
  name = { ja = "チューリッヒ保険", en = "Zurich Insurance" },
  names = { "チューリッヒ保険", "チューリッヒ生命", "チューリッヒ自動車保険", "Zurich Insurance" },
  short_names = { "チューリッヒ" },
  tokens = {},
  domains = {
    { "zurich.co.jp", role = "site", source = "https://www.zurich.co.jp/" },
    { "zurichlife.co.jp", role = "site", source = "https://www.zurichlife.co.jp/" },
    { "zurich.com", role = "site", source = "https://www.zurich.com/" },
  },
}
