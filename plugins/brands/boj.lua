--- 日本銀行 (Bank of Japan).
return brand {
  id = "boj",
  version = 1,
  name = { ja = "日本銀行", en = "Bank of Japan" },
  names = { "日本銀行", "Bank of Japan" },
  tokens = { "bankofjapan", "boj" },
  other_words = { "東日本銀行", "西日本銀行" },
  domains = {
    { "boj.or.jp", role = "site", source = "https://www.boj.or.jp/" },
  },
}
