return words {
  id = "posing-warning",
  ja = { "ニセモノ" },
  en = { "Ｂｅｗａｒｅ", "beware" },
}
