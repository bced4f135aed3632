return words {
  id = "link-action",
  words = { "unlock" },
}
