return words {
  id = "host-public-body",
  hosts = { "go.jp", "go jp" },
}
