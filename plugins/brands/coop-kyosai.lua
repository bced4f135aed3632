--- コープ共済 (CO-OP Kyosai).
return brand {
  id = "coop-kyosai",
  version = 1,
  name = { ja = "コープ共済", en = "CO-OP Kyosai" },
  names = { "コープ共済", "CO・OP共済" },
  tokens = {},
  domains = {
    { "coopkyosai.coop", role = "site", source = "https://www.coopkyosai.coop/" },
  },
}
