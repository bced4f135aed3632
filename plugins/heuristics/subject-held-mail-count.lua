local patterns = {
  "[0-9]+ ?(?:通|件)?の?(?:受信|未読|新着|着信|未着)?(?:e-?)?(?:メール|メッセージ)[^。]{0,20}(?:保留|停止|未配信|隔離)",
  "(?:保留|未受信|未配信|隔離)[^。]{0,12}[0-9]+ ?(?:通|件)",
  "[0-9]+ (?:[a-z]+ ){0,3}(?:e-?mails?|messages?) (?:[a-z]+ ){0,3}"
    .. "(?:pending|held|undelivered|blocked|quarantined|on hold|failed)",
  "\\[[0-9]+\\] (?:[a-z]+ ){0,3}(?:e-?mails?|messages?) (?:[a-z]+ ){0,3}(?:pending|held|on hold|blocked|quarantined)",
  "[0-9]+ (?:pending|held|undelivered|blocked|quarantined|incoming|unreceived) (?:e-?mails?|messages?)",
}

local words = { "保留", "停止", "未配信", "未受信", "隔離", "pending", "held", "undelivered", "blocked",
  "quarantined", "on hold", "failed", "incoming", "unreceived" }

return rule {
  id = "subject/held-mail-count",
  version = 1,
  section = "subject",
  weight = 1.3,
  title = { ja = "「保留中のメール◯通」の件名", en = "Held mail as a lure in the subject" },
  explain = {
    ja = "件名が「{claim}」と、届いていないメールの数で気を引いている。",
    en = "The subject lures with a number of mails said to be held back: \"{claim}\".",
  },
  prefilter = words,
  when = { { "subject", matches = "(?s)^(?=.*[0-9]).*?(?:" .. table.concat(words, "|") .. ")" } },
  match = function(mail, evidence)
    for _, pattern in ipairs(patterns) do
      local found = mail.subject:match(pattern)
      if found then
        evidence:add(found)
        evidence:set("claim", found.value)
        return true
      end
    end
    return false
  end,
  false_positives = { "Digest mails of a quarantine that the recipient's own organisation runs." },
  tests = {
    { name = "twelve mails held", expect = true, mail = [[
From: a@example.com
Subject: 必要なアクション: 12 受信メールがメールボックスに配信保留中

Hello.
]] },
    { name = "pending messages", expect = true, mail = [[
From: a@example.com
Subject: You have 7 undelivered messages

Hello.
]] },
    { name = "number of unread mails alone", expect = false, mail = [[
From: a@example.com
Subject: メールマガジン 12月号

Hello.
]] },
  },
}
