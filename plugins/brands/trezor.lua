--- Trezor.
return brand {
  id = "trezor",
  version = 1,
  name = { ja = "Trezor", en = "Trezor" },
  names = { "Trezor" },
  tokens = { "trezor" },
  domains = {
    { "trezor.io", role = "site", source = "https://trezor.io/" },
  },
}
