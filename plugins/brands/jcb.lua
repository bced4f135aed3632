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
  },
}
