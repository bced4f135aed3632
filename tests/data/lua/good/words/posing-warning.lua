return words {
  id = "posing-warning",
  ja = { "を騙る" },
}
