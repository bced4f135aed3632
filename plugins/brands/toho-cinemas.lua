--- TOHOシネマズ (TOHO Cinemas).
return brand {
  id = "toho-cinemas",
  version = 1,
  name = { ja = "TOHOシネマズ", en = "TOHO Cinemas" },
  names = { "TOHOシネマズ" },
  tokens = { "tohotheater" },
  domains = {
    { "tohotheater.jp", role = "site", source = "https://www.tohotheater.jp/" },
  },
}
