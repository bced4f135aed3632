--- インテーザ・サンパオロ (Intesa Sanpaolo).
return brand {
  id = "intesa",
  version = 1,
  name = { ja = "インテーザ・サンパオロ", en = "Intesa Sanpaolo" },
  names = { "Intesa Sanpaolo", "Banca Intesa" },
  tokens = { "intesasanpaolo", "intesa" },
  other_words = { "printesa", "sottintesa", "fraintesa" },
  domains = {
    { "intesasanpaolo.com", role = "site", source = "https://www.intesasanpaolo.com/" },
  },
}
