--- OTPバンク (OTP Bank).
return brand {
  id = "otp",
  version = 1,
  name = { ja = "OTPバンク", en = "OTP Bank" },
  names = { "OTP Bank" },
  tokens = { "otpbank" },
  domains = {
    { "otpbank.hu", role = "site", source = "https://www.otpbank.hu/" },
  },
}
