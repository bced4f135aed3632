--- ハローワーク (Hello Work).
return brand {
  id = "hello-work",
  version = 1,
  name = { ja = "ハローワーク", en = "Hello Work" },
  names = { "ハローワーク", "ハローワークインターネットサービス" },
  tokens = { "hellowork" },
  domains = {
    { "hellowork.mhlw.go.jp", role = "site", source = "https://www.hellowork.mhlw.go.jp/" },
  },
}
