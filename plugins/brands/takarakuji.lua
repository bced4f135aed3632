--- 宝くじ公式サイト (Takarakuji).
return brand {
  id = "takarakuji",
  version = 1,
  name = { ja = "宝くじ公式サイト", en = "Takarakuji" },
  names = { "宝くじ公式サイト", "ジャンボ宝くじ" },
  tokens = { "takarakuji-official" },
  domains = {
    { "takarakuji-official.jp", role = "site", source = "https://www.takarakuji-official.jp/" },
  },
}
