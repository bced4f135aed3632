local files = require("files")

return rule {
  id = "attachments/disguised-type",
  version = 1,
  section = "attachments",
  weight = 1.5,
  grade = "fact",
  title = { ja = "名前と中身が違う添付", en = "An attachment that isn't what its name says" },
  explain = {
    ja = "添付「{name}」の中身は、名前に反して {content}。",
    en = "The attachment \"{name}\" is in truth {content}.",
  },
  when = { "attachment", "attachment:active" },
  match = function(mail, evidence)
    for _, file in ipairs(mail.attachments) do
      if files.is_disguised(file.name, file.content) then
        evidence:add(file)
        evidence:set("name", file.name)
        evidence:set("content", file.content_type)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Servers that send an error page under the name of a document." },
  tests = {
    { name = "page called pdf", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

See the file.
--b
Content-Type: application/pdf; name="invoice.pdf"
Content-Disposition: attachment; filename="invoice.pdf"

<!doctype html><html><body><p>x</p></body></html>
--b--
]] },
    { name = "archive called jpg", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

See the file.
--b
Content-Type: image/jpeg; name="photo.jpg"
Content-Disposition: attachment; filename="photo.jpg"
Content-Transfer-Encoding: base64

UEsDBBQAAAAAAAAAIQCDFtyMAQAAAAEAAAAFAAAAYS5leGV4UEsBAhQDFAAAAAAAAAAhAIMW3IwB
AAAAAQAAAAUAAAAAAAAAAAAAAIABAAAAAGEuZXhlUEsFBgAAAAABAAEAMwAAACQAAAAAAA==
--b--
]] },
    { name = "zip called zip", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

See the file.
--b
Content-Type: application/zip; name="a.zip"
Content-Disposition: attachment; filename="a.zip"
Content-Transfer-Encoding: base64

UEsDBBQAAAAAAAAAIQCDFtyMAQAAAAEAAAAFAAAAYS50eHR4UEsBAhQDFAAAAAAAAAAhAIMW3IwB
AAAAAQAAAAUAAAAAAAAAAAAAAIABAAAAAGEudHh0UEsFBgAAAAABAAEAMwAAACQAAAAAAA==
--b--
]] },
    { name = "text called pdf", expect = false, mail = [[
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

plain words
--b--
]] },
  },
}
