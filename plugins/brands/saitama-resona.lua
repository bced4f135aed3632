--- 埼玉りそな銀行 (Saitama Resona Bank).
return brand {
  id = "saitama-resona",
  version = 1,
  name = { ja = "埼玉りそな銀行", en = "Saitama Resona Bank" },
  names = { "埼玉りそな銀行", "Saitama Resona Bank" },
  tokens = { "saitamaresona" },
  domains = {
    { "saitamaresona.co.jp", role = "site", source = "https://www.saitamaresona.co.jp/" },
  },
  group = "resona",
}
