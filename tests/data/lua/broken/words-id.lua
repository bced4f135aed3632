return words {
  id = "link-actoin",
  en = { "unlock" },
}
