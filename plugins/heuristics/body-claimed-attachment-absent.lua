local words_ja = literals { "添付", "同封" }
local asked = {}
for _, verb in ipairs { "see", "open", "review", "read", "check", "find" } do
  table.insert(asked, verb .. " attach")
  table.insert(asked, verb .. " the attach")
end
asked = literals(asked)

return rule {
  id = "body/claimed-attachment-absent",
  version = 1,
  section = "body",
  weight = 0.9,
  grade = "fact",
  title = { ja = "あるはずの添付がない", en = "An attachment that isn't there" },
  explain = {
    ja = "「{claim}」と添付を見るよう求めるが、添付ファイルはなく、代わりにリンクがある。",
    en = "The text points to an attachment (\"{claim}\"), but there is none, only links.",
  },
  prefilter = { words_ja, asked },
  when = { "link", "not reply" },
  match = function(mail, evidence)
    if #mail.attachments > 0 or mail.is_reply then return false end
    local found = mail.body:match("(?:添付(?:された|の|した|ファイル|いたしました|致しました|書類|資料|文書)|同封の)[^。]{0,24}(?:確認し|ご確認|お読み|開い|ご覧|参照)", words_ja)
      or mail.body:match("(?:see|open|review|read|check|find) (?:the )?attached?"
        .. " ?(?:file|document|report|message|invoice|e-?mail)?", asked)
    if not found then return false end
    evidence:add(found)
    evidence:set("claim", found.value)
    return true
  end,
  false_positives = { "Forgotten attachments; lists that strip them." },
  tests = {
    { name = "asks to read the attached mail, has a button", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<p>添付された電子メール レポートを確認し、適切な措置を講じてください。</p><a href="https://nlugjoc.cn/">Open</a>
]] },
    { name = "attachment present", expect = false, mail = [[
From: a@example.com
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=UTF-8

添付の資料をご確認ください。 https://example.com/
--b
Content-Type: application/pdf; name="a.pdf"
Content-Disposition: attachment; filename="a.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjQK
--b--
]] },
  },
}
