--- コメリ (Komeri).
return brand {
  id = "komeri",
  version = 1,
  name = { ja = "コメリ", en = "Komeri" },
  names = { "コメリドットコム", "コメリカード" },
  short_names = { "コメリ" },
  tokens = {},
  domains = {
    { "komeri.com", role = "site", source = "https://www.komeri.com/" },
  },
}
