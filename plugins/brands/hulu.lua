--- Hulu.
return brand {
  id = "hulu",
  version = 1,
  name = { ja = "Hulu", en = "Hulu" },
  names = { "Huluサポート", "Hulu Japan" },
  short_names = { "Hulu" },
  tokens = { "hulu" },
  domains = {
    { "hulu.jp", role = "site", source = "https://www.hulu.jp/" },
    { "hulu.com", role = "site", source = "https://www.hulu.com/" },
    { "hulumail.com", role = "mail", source = "https://help.hulu.com/" },
  },
}
