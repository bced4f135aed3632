--- Joshin.
return brand {
  id = "joshin",
  version = 1,
  name = { ja = "Joshin", en = "Joshin" },
  names = { "Joshin", "ジョーシン", "上新電機" },
  tokens = { "joshin", "joshinweb" },
  other_words = { "joshing" },
  domains = {
    { "joshinweb.jp", role = "site", source = "https://joshinweb.jp/" },
    { "joshin.co.jp", role = "site", source = "https://www.joshin.co.jp/" },
  },
}
