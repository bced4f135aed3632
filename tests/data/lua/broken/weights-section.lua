return weights {
  prior = -2.5,
  section = { min = 1, max = 3 },
  rules = {},
}
