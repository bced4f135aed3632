--- アリババ (Alibaba).
return brand {
  id = "alibaba",
  version = 1,
  name = { ja = "アリババ", en = "Alibaba" },
  names = { "Alibaba.com", "Alibaba", "アリババ" },
  tokens = { "alibaba" },
  domains = {
    { "alibaba.com", role = "site", source = "https://www.alibaba.com/" },
    { "alibaba-inc.com", role = "site", source = "https://www.alibaba-inc.com/" },
    { "aliyun.com", role = "customer-mail", source = "https://www.aliyun.com/" },
  },
}
