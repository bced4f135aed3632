--- GDO (Golf Digest Online).
return brand {
  id = "gdo",
  version = 1,
  name = { ja = "GDO", en = "Golf Digest Online" },
  names = { "ゴルフダイジェスト・オンライン", "GolfDigest Online", "Golf Digest Online" },
  tokens = { "golfdigest" },
  domains = {
    { "golfdigest.co.jp", role = "site", source = "https://www.golfdigest.co.jp/" },
  },
}
