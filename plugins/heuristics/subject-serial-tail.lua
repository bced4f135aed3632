local tail = "[^0-9#:：no.号第-] ([0-9]{6,12})$"

return rule {
  id = "subject/serial-tail",
  version = 1,
  section = "subject",
  weight = 0.5,
  title = { ja = "件名の末尾に意味のない番号", en = "A bare serial at the end of the subject" },
  explain = {
    ja = "件名の末尾に説明のない番号「{serial}」がある。同じ件名を少しずつ変えてフィルターを避けるときに見られる。",
    en = "The subject ends in the unexplained number {serial}, as mailings have that vary each subject to pass filters.",
  },
  when = { { "subject", matches = tail } },
  match = function(mail, evidence)
    local found = mail.subject:match(tail)
    if not found then return false end
    evidence:add(found)
    evidence:set("serial", found.value)
    return true
  end,
  false_positives = { "Order or ticket numbers without a label." },
  tests = {
    { name = "seven digits behind an address", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: 配信保留中 – info@example.jp 1771369

Hello.
]] },
    { name = "labelled order number", expect = false, mail = [[
From: a@example.com
Subject: ご注文番号: 1771369

Hello.
]] },
  },
}
