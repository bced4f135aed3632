return pack {
  name = "words-more",
  version = "1.0",
}
