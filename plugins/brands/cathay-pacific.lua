--- キャセイパシフィック航空 (Cathay Pacific).
return brand {
  id = "cathay-pacific",
  version = 1,
  name = { ja = "キャセイパシフィック航空", en = "Cathay Pacific" },
  names = { "Cathay Pacific", "Cathay Pacific Airways", "キャセイパシフィック" },
  tokens = { "cathaypacific" },
  domains = {
    { "cathaypacific.com", role = "site", source = "https://www.cathaypacific.com/" },
    { "asiamiles.com", role = "site", source = "https://www.asiamiles.com/" },
  },
}
