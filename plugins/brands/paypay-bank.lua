--- PayPay銀行 (PayPay Bank).
return brand {
  id = "paypay-bank",
  version = 1,
  name = { ja = "PayPay銀行", en = "PayPay Bank" },
  names = { "PayPay銀行", "PayPay Bank" },
  tokens = { "paypaybank", "paypay-bank" },
  domains = {
    { "paypay-bank.co.jp", role = "site", source = "https://www.paypay-bank.co.jp/" },
    { "login.paypay-bank.co.jp", role = "login", source = "https://www.paypay-bank.co.jp/" },
  },
  notices = { "https://www.paypay-bank.co.jp/security/index.html" },
  group = "ly",
}
