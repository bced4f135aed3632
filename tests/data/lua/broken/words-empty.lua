return words {
  id = "link-action",
}
