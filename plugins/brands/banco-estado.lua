--- エスタード銀行 (BancoEstado).
return brand {
  id = "banco-estado",
  version = 1,
  name = { ja = "エスタード銀行", en = "BancoEstado" },
  names = { "BancoEstado" },
  tokens = { "bancoestado" },
  domains = {
    { "bancoestado.cl", role = "site", source = "https://www.bancoestado.cl/" },
  },
}
