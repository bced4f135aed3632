--- 北洋銀行 (North Pacific Bank).
return brand {
  id = "hokuyo-bank",
  version = 1,
  name = { ja = "北洋銀行", en = "North Pacific Bank" },
  names = { "北洋銀行", "ほくようポイントクラブ" },
  tokens = { "hokuyobank" },
  domains = {
    { "hokuyobank.co.jp", role = "site", source = "https://www.hokuyobank.co.jp/" },
  },
}
