--- オリックス生命 (ORIX Life Insurance).
return brand {
  id = "orix-life",
  version = 1,
  name = { ja = "オリックス生命", en = "ORIX Life Insurance" },
  names = { "オリックス生命" },
  tokens = {},
  domains = {
    { "orixlife.co.jp", role = "site", source = "https://www.orixlife.co.jp/" },
  },
}
