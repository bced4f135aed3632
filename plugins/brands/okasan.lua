--- 岡三証券 (Okasan Securities).
return brand {
  id = "okasan",
  version = 1,
  name = { ja = "岡三証券", en = "Okasan Securities" },
  names = { "岡三証券", "岡三オンライン" },
  tokens = { "okasan" },
  domains = {
    { "okasan.co.jp", role = "site", source = "https://www.okasan.co.jp/" },
    { "okasan-online.co.jp", role = "site", source = "https://www.okasan-online.co.jp/" },
  },
}
