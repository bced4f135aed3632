return words {
  id = "host-shared",
  en = { "free.example" },
}
