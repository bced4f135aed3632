return words {
  id = "link-action",
  ja = { "開く", "開く" },
}
