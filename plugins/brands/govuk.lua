--- 英国政府 (GOV.UK).
return brand {
  id = "govuk",
  version = 1,
  name = { ja = "英国政府", en = "GOV.UK" },
  names = { "GOV.UK", "HMRC", "HM Revenue & Customs", "National Health Service" },
  tokens = { "govuk", "gov-uk", "hmrc" },
  domains = {
    { "www.gov.uk", role = "site", source = "https://www.gov.uk/" },
    { "service.gov.uk", role = "site", source = "https://www.gov.uk/" },
    { "hmrc.gov.uk", role = "site", source = "https://www.gov.uk/" },
    { "www.nhs.uk", role = "site", source = "https://www.nhs.uk/" },
    { "notifications.service.gov.uk", role = "mail", source = "https://www.notifications.service.gov.uk/" },
    { "www.tax.service.gov.uk", role = "login", source = "https://www.tax.service.gov.uk/" },
  },
  notices = { "https://www.gov.uk/report-suspicious-emails-websites-phishing" },
}
