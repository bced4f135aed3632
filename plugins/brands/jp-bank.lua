--- ゆうちょ銀行 (Japan Post Bank).
return brand {
  id = "jp-bank",
  version = 1,
  name = { ja = "ゆうちょ銀行", en = "Japan Post Bank" },
  names = { "ゆうちょ銀行", "ゆうちょダイレクト", "ゆうちょPay", "ゆうちょ認証アプリ", "Japan Post Bank" },
  tokens = { "jp-bank", "jpbank", "yucho" },
  domains = {
    { "jp-bank.japanpost.jp", role = "site", source = "https://www.jp-bank.japanpost.jp/" },
    { "direct.jp-bank.japanpost.jp", role = "login", source = "https://www.jp-bank.japanpost.jp/" },
  },
  notices = { "https://www.jp-bank.japanpost.jp/crime/crm_index.html" },
  group = "japan-post",
}
