--- セブン‐イレブン (7-Eleven).
return brand {
  id = "seven-eleven",
  version = 1,
  name = { ja = "セブン‐イレブン", en = "7-Eleven" },
  names = { "セブン-イレブン", "セブンイレブン", "セブン&アイ", "7iD", "オムニ7" },
  tokens = { "omni7", "7andi" },
  domains = {
    { "sej.co.jp", role = "site", source = "https://www.sej.co.jp/" },
    { "omni7.jp", role = "site", source = "https://www.omni7.jp/" },
    { "7andi.com", role = "site", source = "https://www.7andi.com/" },
  },
  group = "seven",
}
