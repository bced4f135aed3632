--- りそな銀行 (Resona).
return brand {
  id = "resona",
  version = 1,
  name = { ja = "りそな銀行", en = "Resona" },
  names = { "りそな銀行", "りそなグループ", "Resona Bank" },
  tokens = { "resona", "resonabank" },
  lookalikes = { "resonobamk" },
  other_words = { "resonan", "resonat", "resonad", "resonar", "empresona", "sorpresona" },
  domains = {
    { "resonabank.co.jp", role = "site", source = "https://www.resonabank.co.jp/" },
    { "resona-gr.co.jp", role = "site", source = "https://www.resona-gr.co.jp/" },
    { "ib.resonabank.co.jp", role = "login", source = "https://www.resonabank.co.jp/" },
  },
  group = "resona",
}
