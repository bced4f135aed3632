local files = require("files")

return rule {
  id = "attachments/program-in-archive",
  version = 1,
  section = "attachments",
  weight = 2.0,
  grade = "fact",
  title = { ja = "圧縮ファイルの中にプログラム", en = "A program inside an archive" },
  explain = {
    ja = "添付「{name}」の中の「{inside}」は開くと実行されるファイル。",
    en = "\"{inside}\" in the attachment \"{name}\" runs when it is opened.",
  },
  when = { "attachment", "attachment:entries" },
  match = function(mail, evidence)
    for _, file in ipairs(mail.attachments) do
      for _, entry in ipairs(file.entries) do
        if files.is_program(entry.name) then
          evidence:add(file)
          evidence:set("name", file.name)
          evidence:set("inside", entry.name)
          break
        end
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Developers who send programs to one another." },
  tests = {
    { name = "zip with a program", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

See the file.
--b
Content-Type: application/zip; name="invoice.zip"
Content-Disposition: attachment; filename="invoice.zip"
Content-Transfer-Encoding: base64

UEsDBBQAAAAAAAAAIQCDFtyMAQAAAAEAAAAPAAAAaW52b2ljZS5wZGYuZXhleFBLAQIUAxQAAAAA
AAAAIQCDFtyMAQAAAAEAAAAPAAAAAAAAAAAAAACAAQAAAABpbnZvaWNlLnBkZi5leGVQSwUGAAAA
AAEAAQA9AAAALgAAAAAA
--b--
]] },
    { name = "zip with a text", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

See the file.
--b
Content-Type: application/zip; name="notes.zip"
Content-Disposition: attachment; filename="notes.zip"
Content-Transfer-Encoding: base64

UEsDBBQAAAAAAAAAIQCDFtyMAQAAAAEAAAAJAAAAbm90ZXMudHh0eFBLAQIUAxQAAAAAAAAAIQCD
FtyMAQAAAAEAAAAJAAAAAAAAAAAAAACAAQAAAABub3Rlcy50eHRQSwUGAAAAAAEAAQA3AAAAKAAA
AAAA
--b--
]] },
    { name = "encrypted zip with a script", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

See the file.
--b
Content-Type: application/octet-stream; name="order.zip"
Content-Disposition: attachment; filename="order.zip"
Content-Transfer-Encoding: base64

UEsDBBQAAQAAAAAAIQCDFtyMAQAAAAEAAAAIAAAAb3JkZXIuanN4UEsBAhQDFAABAAAAAAAhAIMW
3IwBAAAAAQAAAAgAAAAAAAAAAAAAAIABAAAAAG9yZGVyLmpzUEsFBgAAAAABAAEANgAAACcAAAAA
AA==
--b--
]] },
  },
}
