--- ジャックス (JACCS).
return brand {
  id = "jaccs",
  version = 1,
  name = { ja = "ジャックス", en = "JACCS" },
  names = { "ジャックスカード", "株式会社ジャックス", "JACCS" },
  short_names = { "ジャックス" },
  tokens = { "jaccs" },
  lookalikes = { "jacss", "jaees", "jcsas", "jcass" },
  domains = {
    { "jaccs.co.jp", role = "site", source = "https://www.jaccs.co.jp/" },
  },
}
