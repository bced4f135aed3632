--- JCB.
return brand {
  id = "jcb",
  version = 1,
  name = { ja = "JCB", en = "JCB" },
  names = { "JCB", "MyJCB", "My JCB", "JCBカード", "ジェーシービー" },
  tokens = { "jcb", "myjcb", "my-jcb" },
  lookalikes = { "myjaeob" },
  domains = {
    { "jcb.co.jp", role = "site", source = "https://www.jcb.co.jp/" },
    { "global.jcb", role = "site", source = "https://www.global.jcb/" },
    { "my.jcb.co.jp", role = "login", source = "https://my.jcb.co.jp/" },
    { "qa.jcb.co.jp", role = "mail", source = "https://www.jcb.co.jp/security/" },
    { "jcb.jp", role = "site", source = "https://www.jcb.jp/" },
  },
  salutation = "name",
  notices = { "https://www.jcb.co.jp/security/" },
}
