local files = require("files")

return rule {
  id = "attachments/program",
  version = 1,
  section = "attachments",
  weight = 1.5,
  grade = "fact",
  title = { ja = "プログラムの添付", en = "A program as attachment" },
  explain = {
    ja = "添付「{name}」は開くと実行されるファイル。",
    en = "The attachment \"{name}\" runs when it is opened.",
  },
  when = { "attachment", { "attachments.name", matches = "(?i)" .. files.programs } },
  match = function(mail, evidence)
    for _, file in ipairs(mail.attachments) do
      if files.is_program(file.name) then
        evidence:add(file)
        evidence:set("name", file.name)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Developers who send code to one another." },
  tests = {
    { name = "script", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain

See the file.
--b
Content-Type: application/octet-stream; name="report.js"
Content-Disposition: attachment; filename="report.js"

x
--b--
]] },
    { name = "pdf", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain

See the file.
--b
Content-Type: application/pdf; name="report.pdf"
Content-Disposition: attachment; filename="report.pdf"

x
--b--
]] },
  },
}
