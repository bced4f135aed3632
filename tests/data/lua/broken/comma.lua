return rule {
  id = "broken/x",
  version = 1
  weight = 1,
}
