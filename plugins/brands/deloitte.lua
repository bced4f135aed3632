--- デロイト トーマツ (Deloitte).
return brand {
  id = "deloitte",
  version = 1,
  name = { ja = "デロイト トーマツ", en = "Deloitte" },
  names = { "Deloitte", "デロイト トーマツ", "Deloitte Touche Tohmatsu" },
  tokens = { "deloitte" },
  domains = {
    { "deloitte.com", role = "site", source = "https://www.deloitte.com/" },
  },
}
