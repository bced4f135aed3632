--- 総務省 (Ministry of Internal Affairs).
return brand {
  id = "soumu",
  version = 1,
  name = { ja = "総務省", en = "Ministry of Internal Affairs" },
  names = { "総務省", "マイナポイント事務局", "マイナポイント", "特別定額給付金", "Ministry of Internal Affairs and Communications" },
  tokens = { "soumu", "mynumberpoint", "mynapoint" },
  lookalikes = { "mynamberpoint" },
  other_words = { "soumuka", "soumubu" },
  domains = {
    { "soumu.go.jp", role = "site", source = "https://www.soumu.go.jp/" },
  },
  notices = { "https://www.soumu.go.jp/main_sosiki/joho_tsusin/d_syohi/m_mail.html" },
  group = "japan-government",
}
