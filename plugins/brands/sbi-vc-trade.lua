--- SBI VCトレード (SBI VC Trade).
return brand {
  id = "sbi-vc-trade",
  version = 1,
  name = { ja = "SBI VCトレード", en = "SBI VC Trade" },
  names = { "SBI VCトレード", "SBI VC Trade" },
  tokens = { "sbivc" },
  domains = {
    { "sbivc.co.jp", role = "site", source = "https://www.sbivc.co.jp/" },
  },
  group = "sbi",
}
