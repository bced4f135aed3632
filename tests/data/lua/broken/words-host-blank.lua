return words {
  id = "host-shared",
  hosts = { "free host.example" },
}
