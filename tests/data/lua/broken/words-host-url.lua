return words {
  id = "host-shortener",
  hosts = { "bit.example", "https://x.example/a" },
}
