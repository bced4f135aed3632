--- ジェットスター (Jetstar).
return brand {
  id = "jetstar",
  version = 1,
  name = { ja = "ジェットスター", en = "Jetstar" },
  names = { "ジェットスター", "Jetstar" },
  tokens = {},
  domains = {
    { "jetstar.com", role = "site", source = "https://www.jetstar.com/" },
  },
}
