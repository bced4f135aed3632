local pages = "\\.(?:s?html?|xhtml|svg|mht(?:ml)?)$"

return rule {
  id = "attachments/html-attachment",
  version = 1,
  section = "attachments",
  weight = 1.6,
  grade = "fact",
  title = { ja = "HTML ファイルの添付", en = "An HTML file as attachment" },
  explain = {
    ja = "添付「{name}」は HTML などの Web ページで、開くと偽のログイン画面を表示できる。",
    en = "The attachment \"{name}\" is a web page, which can show a false login when opened.",
  },
  when = { "attachment", { "attachments.name", matches = "(?i)" .. pages } },
  match = function(mail, evidence)
    for _, file in ipairs(mail.attachments) do
      if string.find(string.lower(file.name), pages) then
        evidence:add(file)
        evidence:set("name", file.name)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Saved web pages, encrypted mail of some banks." },
  tests = {
    { name = "invoice.html", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain

See the file.
--b
Content-Type: text/html; name="invoice.html"
Content-Disposition: attachment; filename="invoice.html"

<p>Hello</p>
--b--
]] },
    { name = "notes.txt", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain

See the file.
--b
Content-Type: text/plain; name="notes.txt"
Content-Disposition: attachment; filename="notes.txt"

Hello
--b--
]] },
  },
}
