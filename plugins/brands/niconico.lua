--- ニコニコ (niconico).
return brand {
  id = "niconico",
  version = 1,
  name = { ja = "ニコニコ", en = "niconico" },
  names = { "ニコニコ動画", "ニコニコアカウント", "niconico" },
  short_names = { "ニコニコ" },
  tokens = { "nicovideo" },
  domains = {
    { "nicovideo.jp", role = "site", source = "https://www.nicovideo.jp/" },
  },
}
