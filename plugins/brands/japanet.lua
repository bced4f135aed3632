--- ジャパネットたかた (Japanet Takata).
return brand {
  id = "japanet",
  version = 1,
  name = { ja = "ジャパネットたかた", en = "Japanet Takata" },
  names = { "ジャパネットたかた", "ジャパネット", "Japanet" },
  tokens = { "japanet" },
  domains = {
    { "japanet.co.jp", role = "site", source = "https://www.japanet.co.jp/" },
  },
}
