--- シンガポール警察 (Singapore Police Force).
return brand {
  id = "singapore-police",
  version = 1,
  name = { ja = "シンガポール警察", en = "Singapore Police Force" },
  names = { "Singapore Police Force" },
  tokens = {},
  domains = {
    { "police.gov.sg", role = "site", source = "https://www.police.gov.sg/" },
  },
  notices = { "https://www.scamshield.gov.sg/" },
}
