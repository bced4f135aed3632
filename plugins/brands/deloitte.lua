--- デロイト トーマツ (Deloitte).
return brand {
  id = "deloitte",
  version = 1,
  name = { ja = "デロイト トーマツ", en = "Deloitte" },
  names = { "Deloitte", "デロイト トーマツ", "Deloitte Touche Tohmatsu" },
  tokens = { "deloitte" },
  domains = {
    { "deloitte.com", role = "site", source = "https://www.deloitte.com/" },
    { "deloitte.co.uk", role = "site", source = "https://www.deloitte.co.uk/" },
    { "deloitte.de", role = "site", source = "https://www.deloitte.de/" },
    { "deloitte.es", role = "site", source = "https://www.deloitte.es/" },
    { "deloitte.fr", role = "site", source = "https://www.deloitte.fr/" },
    { "deloitte.nl", role = "site", source = "https://www.deloitte.nl/" },
    { "deloitte.ca", role = "site", source = "https://www.deloitte.ca/" },
    { "deloitte.com.au", role = "site", source = "https://www.deloitte.com.au/" },
    { "tohmatsu.co.jp", role = "site", source = "https://www.deloitte.com/jp/" },
  },
}
