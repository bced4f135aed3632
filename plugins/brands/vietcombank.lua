--- ベトコムバンク (Vietcombank).
return brand {
  id = "vietcombank",
  version = 1,
  name = { ja = "ベトコムバンク", en = "Vietcombank" },
  names = { "Vietcombank" },
  tokens = { "vietcombank" },
  domains = {
    { "vietcombank.com.vn", role = "site", source = "https://www.vietcombank.com.vn/" },
  },
}
