return rule {
  id = "attachments/locked-pdf",
  version = 1,
  section = "attachments",
  weight = 0.6,
  grade = "fact",
  title = { ja = "暗号化された PDF", en = "An encrypted PDF" },
  explain = {
    ja = "添付「{name}」は暗号化されていて中を検査できない。",
    en = "The attachment \"{name}\" is encrypted, so nobody on the way could look inside.",
  },
  when = { "attachment", "attachment:locked" },
  match = function(mail, evidence)
    for _, file in ipairs(mail.attachments) do
      if file.content == "pdf" and file.encrypted then
        evidence:add(file)
        evidence:set("name", file.name)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Statements and payslips are often sent so." },
  tests = {
    { name = "a password is needed", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

See the file.
--b
Content-Type: application/pdf; name="a.pdf"
Content-Disposition: attachment; filename="a.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjQKMSAwIG9iago8PC9UeXBlL0NhdGFsb2cvUGFnZXMgMiAwIFI+PgplbmRvYmoKMiAw
IG9iago8PC9UeXBlL1BhZ2VzL0tpZHNbMyAwIFJdL0NvdW50IDE+PgplbmRvYmoKMyAwIG9iago8
PC9UeXBlL1BhZ2UvUGFyZW50IDIgMCBSL01lZGlhQm94WzAgMCA5IDldPj4KZW5kb2JqCjQgMCBv
YmoKPDwvRmlsdGVyL1N0YW5kYXJkL1YgMS9SIDIvTzw0MTQxNDE0MTQxNDE0MTQxNDE0MTQxNDE0
MTQxNDE0MTQxNDE0MTQxNDE0MTQxNDE0MTQxNDE0MTQxNDE0MTQxPi9VPDQyNDI0MjQyNDI0MjQy
NDI0MjQyNDI0MjQyNDI0MjQyNDI0MjQyNDI0MjQyNDI0MjQyNDI0MjQyNDI0MjQyNDI+L1AgLTQ+
PgplbmRvYmoKeHJlZgowIDUKMDAwMDAwMDAwMCA2NTUzNSBmIAowMDAwMDAwMDA5IDAwMDAwIG4g
CjAwMDAwMDAwNTQgMDAwMDAgbiAKMDAwMDAwMDEwNSAwMDAwMCBuIAowMDAwMDAwMTY2IDAwMDAw
IG4gCnRyYWlsZXI8PC9TaXplIDUvUm9vdCAxIDAgUi9FbmNyeXB0IDQgMCBSL0lEWzwwMD48MDA+
XT4+CnN0YXJ0eHJlZgozNTEKJSVFT0YK
--b--
]] },
    { name = "no encryption", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

See the file.
--b
Content-Type: application/pdf; name="a.pdf"
Content-Disposition: attachment; filename="a.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjQKMSAwIG9iago8PC9UeXBlL0NhdGFsb2cvUGFnZXMgMiAwIFI+PgplbmRvYmoKMiAw
IG9iago8PC9UeXBlL1BhZ2VzL0tpZHNbMyAwIFJdL0NvdW50IDE+PgplbmRvYmoKMyAwIG9iago8
PC9UeXBlL1BhZ2UvUGFyZW50IDIgMCBSL01lZGlhQm94WzAgMCAzMDAgMzAwXS9Db250ZW50cyA0
IDAgUi9SZXNvdXJjZXM8PC9Gb250PDwvRiA1IDAgUj4+Pj4vQW5ub3RzWzYgMCBSXT4+CmVuZG9i
ago0IDAgb2JqCjw8L0xlbmd0aCAzND4+c3RyZWFtCkJUIC9GIDEyIFRmIDIwIDIwMCBUZCAoT3Bl
bikgVGogRVQKZW5kc3RyZWFtCmVuZG9iago1IDAgb2JqCjw8L1R5cGUvRm9udC9TdWJ0eXBlL1R5
cGUxL0Jhc2VGb250L0hlbHZldGljYT4+CmVuZG9iago2IDAgb2JqCjw8L1R5cGUvQW5ub3QvU3Vi
dHlwZS9MaW5rL1JlY3RbMCAwIDEwMCAxMDBdL0E8PC9TL1VSSS9VUkkoaHR0cHM6Ly9leGFtcGxl
LmNvbS8pPj4+PgplbmRvYmoKeHJlZgowIDcKMDAwMDAwMDAwMCA2NTUzNSBmIAowMDAwMDAwMDA5
IDAwMDAwIG4gCjAwMDAwMDAwNTQgMDAwMDAgbiAKMDAwMDAwMDEwNSAwMDAwMCBuIAowMDAwMDAw
MjMwIDAwMDAwIG4gCjAwMDAwMDAzMTEgMDAwMDAgbiAKMDAwMDAwMDM3NCAwMDAwMCBuIAp0cmFp
bGVyPDwvU2l6ZSA3L1Jvb3QgMSAwIFI+PgpzdGFydHhyZWYKNDc0CiUlRU9GCg==
--b--
]] },
  },
}
