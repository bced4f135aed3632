return words {
  id = "link-action",
  en = {
    "unlock",
    "x",
  },
}
