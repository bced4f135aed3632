--- SBI.
return brand {
  id = "sbi",
  version = 1,
  name = { ja = "SBI", en = "SBI" },
  names = { "SBI証券", "SBI新生銀行", "住信SBIネット銀行", "NEOBANK 住信SBIネット銀行" },
  tokens = { "sbisec", "sbishinseibank", "netbk" },
  domains = {
    { "sbisec.co.jp", role = "site", source = "https://www.sbisec.co.jp/" },
    { "sbishinseibank.co.jp", role = "site", source = "https://www.sbishinseibank.co.jp/" },
    { "netbk.co.jp", role = "site", source = "https://www.netbk.co.jp/" },
  },
}
