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
    { "notice.alibaba.com", role = "mail", source = "https://www.alibaba.com/" },
    { "service.alibaba.com", role = "mail", source = "https://www.alibaba.com/" },
    { "login.alibaba.com", role = "login", source = "https://login.alibaba.com/" },
    { "passport.alibaba.com", role = "login", source = "https://passport.alibaba.com/" },
    { "alibabacloud.com", role = "site", source = "https://www.alibabacloud.com/" },
    { "alicdn.com", role = "site", source = "https://www.alibaba.com/" },
    { "www.aliyun.com", role = "site", source = "https://www.aliyun.com/" },
    { "aliyuncs.com", role = "customer", source = "https://www.alibabacloud.com/product/object-storage-service" },
  },
  group = "alibaba",
}
