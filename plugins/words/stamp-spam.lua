--- Words of a stamp in the subject that says spam or phishing: "[迷惑メール]", "***SPAM***".
-- Each is a word as it stands there, without blanks.
return words {
  id = "stamp-spam",
  ja = {
    "迷惑", "迷惑メール", "迷惑メールの疑い", "迷惑メール疑い", "迷惑メールの可能性",
    "迷惑メールの可能性あり", "迷惑メール判定", "スパム", "スパムメール", "フィッシング",
    "フィッシング詐欺", "フィッシングの疑い",
  },
  en = {
    "spam", "jspam", "spammail", "junk", "meiwaku", "phishing", "suspicious",
  },
}
