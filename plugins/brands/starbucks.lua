--- スターバックス (Starbucks).
return brand {
  id = "starbucks",
  version = 1,
  name = { ja = "スターバックス", en = "Starbucks" },
  names = { "スターバックス", "Starbucks" },
  tokens = { "starbucks" },
  domains = {
    { "starbucks.co.jp", role = "site", source = "https://www.starbucks.co.jp/" },
    { "starbucks.com", role = "site", source = "https://www.starbucks.com/" },
    { "e.starbucks.com", role = "mail", source = "https://www.starbucks.com/" },
  },
}
