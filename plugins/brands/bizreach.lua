--- ビズリーチ (BizReach).
return brand {
  id = "bizreach",
  version = 1,
  name = { ja = "ビズリーチ", en = "BizReach" },
  names = { "ビズリーチ", "BizReach" },
  tokens = { "bizreach" },
  domains = {
    { "bizreach.jp", role = "site", source = "https://www.bizreach.jp/" },
  },
}
