--- PayPay.
return brand {
  id = "paypay",
  version = 1,
  name = { ja = "PayPay", en = "PayPay" },
  names = { "PayPay", "ペイペイ", "PayPayカード", "PayPayフリマ", "PayPay証券" },
  tokens = { "paypay" },
  domains = {
    { "paypay.ne.jp", role = "site", source = "https://paypay.ne.jp/" },
    { "paypay-corp.co.jp", role = "mail", source = "https://about.paypay.ne.jp/" },
    { "paypay-card.co.jp", role = "site", source = "https://www.paypay-card.co.jp/" },
    { "paypay-sec.co.jp", role = "site", source = "https://www.paypay-sec.co.jp/" },
    { "paypay-insurance.co.jp", role = "site", source = "https://www.paypay-insurance.co.jp/" },
  },
  group = "ly",
}
