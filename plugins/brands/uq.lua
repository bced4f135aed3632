--- UQ mobile.
return brand {
  id = "uq",
  version = 1,
  name = { ja = "UQ mobile", en = "UQ mobile" },
  names = { "UQ mobile", "UQモバイル", "UQ WiMAX" },
  tokens = { "uqmobile", "uqwimax" },
  domains = {
    { "uqwimax.jp", role = "site", source = "https://www.uqwimax.jp/" },
    { "uqmobile.jp", role = "customer-mail", source = "https://www.uqwimax.jp/" },
  },
  group = "kddi",
}
