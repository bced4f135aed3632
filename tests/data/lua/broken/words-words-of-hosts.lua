return words {
  id = "link-action",
  hosts = { "free.example" },
}
