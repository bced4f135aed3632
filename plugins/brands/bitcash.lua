--- ビットキャッシュ (BitCash).
return brand {
  id = "bitcash",
  version = 1,
  name = { ja = "ビットキャッシュ", en = "BitCash" },
  names = { "ビットキャッシュ", "BitCash" },
  tokens = { "bitcash" },
  domains = {
    { "bitcash.jp", role = "site", source = "https://bitcash.jp/" },
    { "bitcash.co.jp", role = "site", source = "https://www.bitcash.co.jp/" },
  },
}
