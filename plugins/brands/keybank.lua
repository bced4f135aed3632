--- キーバンク (KeyBank).
return brand {
  id = "keybank",
  version = 1,
  name = { ja = "キーバンク", en = "KeyBank" },
  names = { "KeyBank", "Key Bank" },
  tokens = { "keybank" },
  domains = {
    { "key.com", role = "site", source = "https://www.key.com/" },
    { "ibx.key.com", role = "login", source = "https://ibx.key.com/" },
  },
}
