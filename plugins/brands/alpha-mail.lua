--- アルファメール (Alpha Mail (Otsuka)).
return brand {
  id = "alpha-mail",
  version = 1,
  name = { ja = "アルファメール", en = "Alpha Mail (Otsuka)" },
  names = { "アルファメール", "アルファ Webメール", "アルファメールプレミア", "大塚商会" },
  tokens = { "alpha-mail", "alphamail", "alpha-prm" },
  domains = {
    { "alpha-mail.jp", role = "site", source = "https://www.alpha-mail.jp/" },
    { "otsuka-shokai.co.jp", role = "site", source = "https://www.otsuka-shokai.co.jp/" },
    { "alpha-prm.jp", role = "customer", source = "https://www.alpha-mail.jp/" },
  },
}
