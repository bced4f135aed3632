--- ピーチ・アビエーション (Peach Aviation).
return brand {
  id = "peach",
  version = 1,
  name = { ja = "ピーチ・アビエーション", en = "Peach Aviation" },
  names = { "ピーチ・アビエーション", "Peach Aviation" },
  tokens = { "flypeach" },
  domains = {
    { "flypeach.com", role = "site", source = "https://www.flypeach.com/" },
  },
}
