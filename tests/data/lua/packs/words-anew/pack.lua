return pack {
  name = "words-anew",
  version = "1.0",
  overrides = { "posing-warning" },
}
