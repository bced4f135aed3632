--- イトーヨーカドー (Ito-Yokado).
return brand {
  id = "ito-yokado",
  version = 1,
  name = { ja = "イトーヨーカドー", en = "Ito-Yokado" },
  names = { "イトーヨーカドー", "イトーヨーカ堂" },
  tokens = { "itoyokado" },
  domains = {
    { "itoyokado.co.jp", role = "site", source = "https://www.itoyokado.co.jp/" },
  },
}
