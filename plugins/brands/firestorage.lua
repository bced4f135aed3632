--- firestorage.
return brand {
  id = "firestorage",
  version = 1,
  name = { ja = "firestorage", en = "firestorage" },
  names = { "firestorage" },
  tokens = { "firestorage" },
  domains = {
    { "firestorage.jp", role = "site", source = "https://www.firestorage.jp/" },
  },
}
