--- さくらインターネット (SAKURA internet).
return brand {
  id = "sakura",
  version = 1,
  name = { ja = "さくらインターネット", en = "SAKURA internet" },
  names = { "さくらインターネット", "SAKURA internet", "さくらのメールボックス", "さくらのレンタルサーバ" },
  tokens = { "sakura-internet" },
  domains = {
    { "sakura.ad.jp", role = "site", source = "https://www.sakura.ad.jp/" },
    { "sakura.ne.jp", role = "customer-mail", source = "https://www.sakura.ad.jp/" },
    { "sakuraweb.com", role = "customer", source = "https://rs.sakura.ad.jp/" },
    { "secure.sakura.ad.jp", role = "login", source = "https://secure.sakura.ad.jp/" },
    { "sblo.jp", role = "customer", source = "https://blog.sakura.ne.jp/" },
    { "sakurastorage.jp", role = "customer", source = "https://cloud.sakura.ad.jp/products/object-storage/" },
  },
  salutation = "name",
}
