--- What stands behind a house's name in From where one of its desks writes: "LINE サポート", "ING Customer Service".
return words {
  id = "house-desk",
  ja = {
    "サポート", "サポートセンター", "サポート窓口", "サポートチーム", "サポートデスク", "サポート事務局",
    "カスタマーサポート", "カスタマーサポートセンター", "カスタマーサービス", "カスタマーセンター",
    "お客様サポート", "お客さまサポート", "お客様センター", "お客さまセンター", "お客様相談室",
    "セキュリティセンター", "セキュリティチーム", "公式サポート",
  },
  en = {
    "support", "support center", "support centre", "support desk", "support team", "customer care",
    "customer service", "customer services", "customer support", "help center", "help centre",
    "help desk", "helpdesk", "security center", "security centre", "security team",
  },
}
