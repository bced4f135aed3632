--- 八十二銀行 (Hachijuni Bank).
-- Merged with 長野銀行 as 八十二長野銀行 on 2026-01-01.
return brand {
  id = "hachijuni-bank",
  version = 1,
  name = { ja = "八十二銀行", en = "Hachijuni Bank" },
  names = { "八十二銀行", "八十二長野銀行" },
  tokens = { "82bank" },
  domains = {
    { "82bank.co.jp", role = "site", source = "https://www.82bank.co.jp/" },
  },
}
