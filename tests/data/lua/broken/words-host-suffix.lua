return words {
  id = "host-shared",
  hosts = { "co.jp" },
}
