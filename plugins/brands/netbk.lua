--- 住信SBIネット銀行 (SBI Sumishin Net Bank).
return brand {
  id = "netbk",
  version = 1,
  name = { ja = "住信SBIネット銀行", en = "SBI Sumishin Net Bank" },
  names = { "住信SBIネット銀行", "NEOBANK 住信SBIネット銀行", "SBI Sumishin Net Bank" },
  tokens = { "netbk" },
  domains = {
    { "netbk.co.jp", role = "site", source = "https://www.netbk.co.jp/" },
  },
  group = "sbi",
}
