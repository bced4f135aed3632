--- スカイマーク (Skymark Airlines).
return brand {
  id = "skymark",
  version = 1,
  name = { ja = "スカイマーク", en = "Skymark Airlines" },
  names = { "スカイマーク", "Skymark Airlines" },
  tokens = {},
  domains = {
    { "skymark.co.jp", role = "site", source = "https://www.skymark.co.jp/" },
  },
}
