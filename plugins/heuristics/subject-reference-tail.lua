local number = "[ .#_(\\[-](#?(?:[A-ZＡ-Ｚ]{2,5}[-_ ]?)?[\\d０-９]{5,}[)\\]_.!]*)$"
-- What tells what a number is: "受付番号:2025-88213)", "ご注文 No. 7710291".
local label = "(?:番号|号|コード|管理|受付|注文|予約|会員|お客様|問い?合わ?せ|no\\.?|nr\\.?|id|ref\\.?|case|ticket|order|invoice|inv)[ :：#.-]{0,3}[\\w-]{0,24}[)\\]_.!]*$"
local serial_tail = "[^0-9#:：no.号第-] [0-9]{6,12}$" -- subject/serial-tail tells of that
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
    if not serial or mail.subject:matches(label) or mail.subject:matches(serial_tail) then return false end
    evidence:add(mail.subject)
    evidence:set("serial", string.match(serial, "^(.*?)[)\\]_.!]*$"))
    return true
  end,
  false_positives = { "Tickets, orders and invoices have numbers too." },
  tests = {
    { name = "a serial", expect = true, mail = [[
From: a@example.com
Subject: You have been selected #84697

x
]] },
    { name = "a number that is called one", expect = false, mail = [[
From: a@example.com
Subject: =?utf-8?B?44GK55+l44KJ44GbKOWPl+S7mOeVquWPtzoyMDI1MTAxNC04ODIxMyk=?=

x
]] },
    { name = "a bare serial, of which another rule tells", expect = false, mail = [[
From: a@example.com
Subject: Delivery on hold 1771369

x
]] },
    { name = "a year", expect = false, mail = [[
From: a@example.com
Subject: Plans for 2025

x
]] },
  },
}
