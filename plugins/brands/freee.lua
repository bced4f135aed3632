--- freee.
return brand {
  id = "freee",
  version = 1,
  name = { ja = "freee", en = "freee" },
  names = { "freee会計", "freee人事労務" },
  short_names = { "freee" },
  domains = {
    { "freee.co.jp", role = "site", source = "https://www.freee.co.jp/" },
    { "accounts.secure.freee.co.jp", role = "login", source = "https://www.freee.co.jp/" },
  },
}
