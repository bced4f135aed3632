--- スギ薬局 (Sugi Pharmacy).
return brand {
  id = "sugi",
  version = 1,
  name = { ja = "スギ薬局", en = "Sugi Pharmacy" },
  names = { "スギ薬局" },
  tokens = {},
  domains = {
    { "sugi-net.jp", role = "site", source = "https://www.sugi-net.jp/" },
    { "sugi-net.co.jp", role = "site", source = "https://www.sugi-net.co.jp/" },
  },
}
