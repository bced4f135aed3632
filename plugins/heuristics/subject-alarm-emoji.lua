local signs = "[\\x{1F300}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{23E9}-\\x{23FA}\\x{2B50}\\x{2B55}]"

return rule {
  id = "subject/alarm-emoji",
  version = 1,
  section = "subject",
  weight = 0.7,
  grade = "fact",
  title = { ja = "件名の絵文字", en = "Pictures in the subject" },
  explain = {
    ja = "件名に「{sign}」のような、目を引く絵文字がある。",
    en = "The subject has a picture (\"{sign}\") that cries for attention.",
  },
  when = { "not-ascii", "not reply", "not list", { "subject", matches = signs } },
  match = function(mail, evidence)
    local sign = mail.subject:match(signs)
    if not sign or mail.is_reply or mail.is_list then return false end
    evidence:add(sign)
    evidence:set("sign", sign.value)
    return true
  end,
  false_positives = { "Cheerful newsletters of genuine shops." },
  tests = {
    { name = "siren", expect = true, mail = [[
From: a@example.com
Subject: 🚨 Final

x
]] },
    { name = "plain", expect = false, mail = [[
From: a@example.com
Subject: été

x
]] },
  },
}
