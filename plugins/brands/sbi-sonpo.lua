--- SBI損保 (SBI Insurance).
return brand {
  id = "sbi-sonpo",
  version = 1,
  name = { ja = "SBI損保", en = "SBI Insurance" },
  names = { "SBI損保", "SBI損害保険" },
  tokens = {},
  domains = {
    { "sbisonpo.co.jp", role = "site", source = "https://www.sbisonpo.co.jp/" },
  },
}
