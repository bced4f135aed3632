--- 損保ジャパン (Sompo Japan).
return brand {
  id = "sompo-japan",
  version = 1,
  name = { ja = "損保ジャパン", en = "Sompo Japan" },
  names = { "損保ジャパン", "損害保険ジャパン" },
  tokens = {},
  domains = {
    { "sompo-japan.co.jp", role = "site", source = "https://www.sompo-japan.co.jp/" },
  },
}
