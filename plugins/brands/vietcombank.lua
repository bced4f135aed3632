--- ベトコムバンク (Vietcombank).
return brand {
  id = "vietcombank",
  version = 1,
  name = { ja = "ベトコムバンク", en = "Vietcombank" },
  names = { "Vietcombank" },
  tokens = { "vietcombank" },
  domains = {
    { "vietcombank.com.vn", role = "site", source = "https://www.vietcombank.com.vn/" },
    { "vcbdigibank.vietcombank.com.vn", role = "login", source = "https://vcbdigibank.vietcombank.com.vn/" },
  },
}
