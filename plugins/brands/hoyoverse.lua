--- HoYoverse.
return brand {
  id = "hoyoverse",
  version = 1,
  name = { ja = "HoYoverse", en = "HoYoverse" },
  names = { "HoYoverse", "miHoYo" },
  tokens = { "hoyoverse", "mihoyo" },
  domains = {
    { "hoyoverse.com", role = "site", source = "https://www.hoyoverse.com/" },
    { "mihoyo.com", role = "site", source = "https://www.mihoyo.com/" },
  },
}
