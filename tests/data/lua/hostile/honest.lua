return rule {
  id = "honest/last",
  version = 1,
  section = "subject",
  weight = 1,
  title = { ja = "件名", en = "Subject" },
  explain = { ja = "件名は {subject}。", en = "The subject is {subject}." },
  match = function(mail, evidence)
    evidence:add(mail.subject)
    evidence:set("subject", mail.subject)
    return evidence.count > 0
  end,
}
