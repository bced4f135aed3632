local number = "[ .#_(\\[-](#?(?:[A-ZＡ-Ｚ]{2,5}[-_ ]?)?[\\d０-９]{5,}[)\\]_.!]*)$"
local key = "[ #_(\\[-]((?=[A-Za-z]*\\d)(?=\\d*[A-Za-z])[A-Za-z0-9]{7,}[)\\]_.!]*)$"

return rule {
  id = "subject/reference-tail",
  version = 1,
  section = "subject",
  weight = 0.8,
  title = { ja = "件名の末尾の意味のない符号", en = "A serial at the subject's end" },
  explain = {
    ja = "件名の末尾に「{serial}」という符号がある。同じ件名を少しずつ変えてフィルターを避けるときに見られる。",
    en = "The subject ends in \"{serial}\", as mailings do that vary each copy to pass filters.",
  },
  when = { "not reply", "not list", { "subject.value", matches = number .. "|" .. key } },
  match = function(mail, evidence)
    if mail.is_reply or mail.is_list then return false end
    local value = mail.subject.value
    local serial = string.match(value, number) or string.match(value, key)
    if not serial then return false end
    evidence:add(mail.subject)
    evidence:set("serial", serial)
    return true
  end,
  false_positives = { "Tickets, orders and invoices have numbers too." },
  tests = {
    { name = "a serial", expect = true, mail = [[
From: a@example.com
Subject: You have been selected #84697

x
]] },
    { name = "a year", expect = false, mail = [[
From: a@example.com
Subject: Plans for 2025

x
]] },
  },
}
