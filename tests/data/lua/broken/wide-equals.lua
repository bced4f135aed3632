return rule {
  id = "broken/x", -- ＝ here is fine
  version ＝ 1,
}
