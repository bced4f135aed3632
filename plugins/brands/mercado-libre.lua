--- Mercado Libre.
return brand {
  id = "mercado-libre",
  version = 1,
  name = { ja = "Mercado Libre", en = "Mercado Libre" },
  names = { "Mercado Libre", "Mercado Livre", "Mercado Pago", "MercadoLibre", "MercadoPago" },
  tokens = { "mercadolibre", "mercadolivre", "mercadopago" },
  domains = {
    { "mercadolibre.com", role = "site", source = "https://www.mercadolibre.com/" },
    { "mercadolivre.com.br", role = "site", source = "https://www.mercadolivre.com.br/" },
    { "mercadopago.com", role = "site", source = "https://www.mercadopago.com/" },
    { "mercadopago.com.br", role = "site", source = "https://www.mercadopago.com.br/" },
    { "mercadolibre.com.ar", role = "site", source = "https://www.mercadolibre.com.ar/" },
    { "mercadolibre.com.mx", role = "site", source = "https://www.mercadolibre.com.mx/" },
  },
}
