--- ファミリーマート (FamilyMart).
return brand {
  id = "familymart",
  version = 1,
  name = { ja = "ファミリーマート", en = "FamilyMart" },
  names = { "ファミリーマート", "ファミペイ", "FamilyMart", "ファミマ" },
  tokens = { "familymart", "famipay" },
  domains = {
    { "family.co.jp", role = "site", source = "https://www.family.co.jp/" },
    { "famidigi.jp", role = "site", source = "https://famidigi.jp/" },
  },
  group = "itochu",
}
