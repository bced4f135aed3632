return rule {
  id = "crowd/recipients",
  version = 1,
  section = "recipient",
  weight = 1,
  title = { ja = "宛先", en = "Recipients" },
  explain = { ja = "{count} 件、{last} まで。", en = "{count}, up to {last}." },
  match = function(mail, evidence)
    evidence:set("count", #mail.recipients)
    evidence:set("last", mail.recipients[#mail.recipients])
    return true
  end,
}
