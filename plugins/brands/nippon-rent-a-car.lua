--- ニッポンレンタカー (Nippon Rent-A-Car).
return brand {
  id = "nippon-rent-a-car",
  version = 1,
  name = { ja = "ニッポンレンタカー", en = "Nippon Rent-A-Car" },
  names = { "ニッポンレンタカー" },
  tokens = { "nipponrentacar" },
  domains = {
    { "nipponrentacar.co.jp", role = "site", source = "https://www.nipponrentacar.co.jp/" },
  },
}
