--- MBH銀行 (MBH Bank).
return brand {
  id = "mbh",
  version = 1,
  name = { ja = "MBH銀行", en = "MBH Bank" },
  names = { "MBH Bank", "MHB Bank" },
  tokens = { "mbhbank" },
  other_words = { "mbbank" },
  domains = {
    { "mbhbank.hu", role = "site", source = "https://www.mbhbank.hu/" },
  },
}
