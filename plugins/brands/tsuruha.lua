--- ツルハドラッグ (Tsuruha).
return brand {
  id = "tsuruha",
  version = 1,
  name = { ja = "ツルハドラッグ", en = "Tsuruha" },
  names = { "ツルハドラッグ", "ツルハ" },
  tokens = { "tsuruha" },
  domains = {
    { "tsuruha.co.jp", role = "site", source = "https://www.tsuruha.co.jp/" },
  },
}
