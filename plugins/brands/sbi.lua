--- SBI証券 (SBI Securities), and the group above it.
return brand {
  id = "sbi",
  version = 1,
  name = { ja = "SBI証券", en = "SBI Securities" },
  names = { "SBI証券", "SBIホールディングス" },
  tokens = { "sbisec" },
  domains = {
    { "sbisec.co.jp", role = "site", source = "https://www.sbisec.co.jp/" },
    { "sbigroup.co.jp", role = "site", source = "https://www.sbigroup.co.jp/" },
  },
  group = "sbi",
}
