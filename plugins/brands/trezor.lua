--- Trezor.
return brand {
  id = "trezor",
  version = 1,
  name = { ja = "Trezor", en = "Trezor" },
  names = { "Trezor" },
  tokens = { "trezor" },
  other_words = { "trezoreri", "trezory" },
  domains = {
    { "trezor.io", role = "site", source = "https://trezor.io/" },
  },
}
