return rule {
  id = "route/dkim-dmarc-fail",
  version = 1,
  section = "route",
  weight = 1.2,
  grade = "fact",
  title = { ja = "DKIM・DMARC 認証に失敗", en = "DKIM or DMARC failed" },
  explain = {
    ja = "{method} の結果は fail。差出人のドメインが送ったと確認できなかった。",
    en = "{method} failed: that the sender's domain sent this could not be confirmed.",
  },
  when = { "auth:fail" },
  match = function(mail, evidence)
    if mail.auth.dmarc == "fail" then
      evidence:add(mail.auth.dmarc_text)
      evidence:set("method", "DMARC")
    elseif mail.auth.dkim == "fail" and mail.auth.dmarc ~= "pass" then
      evidence:add(mail.auth.dkim_text)
      evidence:set("method", "DKIM")
    end
    return evidence.count > 0
  end,
  false_positives = { "Mailing lists that change the subject or the body." },
  tests = {
    { name = "DMARC fails", expect = true, mail = [[
Authentication-Results: mx.example.jp; dkim=none; dmarc=fail header.from=example.com
From: a@example.com
Subject: x

Hello.
]] },
    { name = "no signature", expect = false, mail = [[
Authentication-Results: mx.example.jp; dkim=none; dmarc=none header.from=example.com
From: a@example.com
Subject: x

Hello.
]] },
  },
}
