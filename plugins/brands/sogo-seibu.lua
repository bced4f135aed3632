--- そごう・西武 (Sogo & Seibu).
return brand {
  id = "sogo-seibu",
  version = 1,
  name = { ja = "そごう・西武", en = "Sogo & Seibu" },
  names = { "そごう・西武", "西武・そごう" },
  short_names = { "そごう" },
  tokens = { "sogo-seibu" },
  domains = {
    { "sogo-seibu.jp", role = "site", source = "https://www.sogo-seibu.jp/" },
    { "sogo-seibu.co.jp", role = "site", source = "https://www.sogo-seibu.co.jp/" },
  },
}
