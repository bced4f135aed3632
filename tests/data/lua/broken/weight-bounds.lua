return rule {
  id = "broken/weight-bounds", version = 1, section = "body", weight = 1,
  weight_bounds = { min = 1, mxa = 2 },
}
