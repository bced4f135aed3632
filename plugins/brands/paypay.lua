--- PayPay.
return brand {
  id = "paypay",
  version = 1,
  name = { ja = "PayPay", en = "PayPay" },
  names = { "PayPay", "ペイペイ", "PayPay銀行", "PayPayカード" },
  tokens = { "paypay", "japannetbank" },
  domains = {
    { "paypay.ne.jp", role = "site", source = "https://paypay.ne.jp/" },
    { "paypay-corp.co.jp", role = "mail", source = "https://about.paypay.ne.jp/" },
    { "paypay-bank.co.jp", role = "site", source = "https://www.paypay-bank.co.jp/" },
    { "paypay-card.co.jp", role = "site", source = "https://www.paypay-card.co.jp/" },
    { "japannetbank.co.jp", role = "site", source = "https://www.paypay-bank.co.jp/" },
  },
}
