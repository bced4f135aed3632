--- 住信SBIネット銀行 (SBI Sumishin Net Bank).
-- Docomo's since 2025; renamed ドコモSMTBネット銀行 (d NEOBANK).  It goes on naming SBI's firms, and they it.
return brand {
  id = "netbk",
  version = 1,
  name = { ja = "住信SBIネット銀行", en = "SBI Sumishin Net Bank" },
  names = { "住信SBIネット銀行", "NEOBANK 住信SBIネット銀行", "SBI Sumishin Net Bank", "d NEOBANK", "ドコモSMTBネット銀行" },
  tokens = { "netbk" },
  domains = {
    { "netbk.co.jp", role = "site", source = "https://www.netbk.co.jp/" },
  },
  group = "sbi",
}
