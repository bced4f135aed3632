local shown = "\\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|txt)"
local real = "\\.(?:html?|exe|scr|js|vbs|lnk|iso|img|bat|cmd|com|hta|jar)"
local both = shown .. "[ _]*" .. real .. "$"

return rule {
  id = "attachments/double-extension",
  version = 1,
  section = "attachments",
  weight = 2.2,
  grade = "fact",
  title = { ja = "二重拡張子の添付", en = "An attachment with two endings" },
  explain = {
    ja = "添付「{name}」は文書に見せかけて、実際は別の種類のファイル。",
    en = "The attachment \"{name}\" passes for a document but is something else.",
  },
  when = { "attachment", { "attachments.name", matches = "(?i)" .. both } },
  match = function(mail, evidence)
    for _, file in ipairs(mail.attachments) do
      if string.find(string.lower(file.name), both) then
        evidence:add(file)
        evidence:set("name", file.name)
      end
    end
    return evidence.count > 0
  end,
  tests = {
    { name = "pdf.html", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain

See the file.
--b
Content-Type: text/html; name="invoice.pdf.html"
Content-Disposition: attachment; filename="invoice.pdf.html"

<p>x</p>
--b--
]] },
    { name = "archive", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain

See the file.
--b
Content-Type: application/gzip; name="a.tar.gz"
Content-Disposition: attachment; filename="a.tar.gz"

x
--b--
]] },
  },
}
