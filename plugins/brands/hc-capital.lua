--- 三菱HCキャピタル (Mitsubishi HC Capital).
return brand {
  id = "hc-capital",
  version = 1,
  name = { ja = "三菱HCキャピタル", en = "Mitsubishi HC Capital" },
  names = { "三菱HCキャピタル", "Mitsubishi HC Capital" },
  tokens = { "mitsubishi-hc-capital" },
  domains = {
    { "mitsubishi-hc-capital.com", role = "site", source = "https://www.mitsubishi-hc-capital.com/" },
  },
}
