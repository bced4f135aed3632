--- JCB.
return brand {
  id = "jcb",
  version = 1,
  name = { ja = "JCB", en = "JCB" },
  names = { "JCB", "MyJCB", "My JCB", "JCBカード", "ジェーシービー" },
  tokens = { "jcb", "myjcb" },
  domains = {
    { "jcb.co.jp", role = "site", source = "https://www.jcb.co.jp/" },
    { "global.jcb", role = "site", source = "https://www.global.jcb/" },
  },
}
