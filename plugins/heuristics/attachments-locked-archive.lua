local words = literals { "パスワード", "password", "passcode", "解凍" }
-- The word and the password behind it.  Many Japanese firms send it in another mail, and say so.
local told = "((?:パスワード|password|passcode|解凍(?:キー|コード)?) ?(?:は|:|=|is|→)?[\\s「『【\\[(]{0,4}(?!https?:)[!-~]{3,40})"

return rule {
  id = "attachments/locked-archive",
  version = 1,
  section = "attachments",
  weight = 1.2,
  grade = "fact",
  title = { ja = "パスワード付き圧縮ファイルと、そのパスワード", en = "A locked archive with its password beside" },
  explain = {
    ja = "添付「{name}」は暗号化され、同じメールにパスワードが書かれている。検査を避ける手口。",
    en = "The attachment \"{name}\" is encrypted and the same mail tells the password, which keeps scanners out.",
  },
  when = { "attachment", "attachment:locked" },
  match = function(mail, evidence)
    local said = mail.body:find(words) and mail.body:match(told)
    if not said then
      return false
    end
    for _, file in ipairs(mail.attachments) do
      if file.content == "archive" and file.encrypted then
        evidence:add(file)
        evidence:add(said)
        evidence:set("name", file.name)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Offices that send files with a password in the same mail." },
  tests = {
    { name = "password in the mail", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

パスワード: 1234
--b
Content-Type: application/zip; name="a.zip"
Content-Disposition: attachment; filename="a.zip"
Content-Transfer-Encoding: base64

UEsDBBQAAQAAAAAAIQCDFtyMAQAAAAEAAAAFAAAAYS50eHR4UEsBAhQDFAABAAAAAAAhAIMW3IwB
AAAAAQAAAAUAAAAAAAAAAAAAAIABAAAAAGEudHh0UEsFBgAAAAABAAEAMwAAACQAAAAAAA==
--b--
]] },
    { name = "the password comes in another mail", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

図面を添付いたします。パスワードは別メールでお送りします。
--b
Content-Type: application/zip; name="a.zip"
Content-Disposition: attachment; filename="a.zip"
Content-Transfer-Encoding: base64

UEsDBBQAAQAAAAAAIQCDFtyMAQAAAAEAAAAFAAAAYS50eHR4UEsBAhQDFAABAAAAAAAhAIMW3IwB
AAAAAQAAAAUAAAAAAAAAAAAAAIABAAAAAGEudHh0UEsFBgAAAAABAAEAMwAAACQAAAAAAA==
--b--
]] },
    { name = "no password in the mail", expect = false, mail = [[
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

UEsDBBQAAQAAAAAAIQCDFtyMAQAAAAEAAAAFAAAAYS50eHR4UEsBAhQDFAABAAAAAAAhAIMW3IwB
AAAAAQAAAAUAAAAAAAAAAAAAAIABAAAAAGEudHh0UEsFBgAAAAABAAEAMwAAACQAAAAAAA==
--b--
]] },
    { name = "not encrypted", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

password: 1234
--b
Content-Type: application/zip; name="a.zip"
Content-Disposition: attachment; filename="a.zip"
Content-Transfer-Encoding: base64

UEsDBBQAAAAAAAAAIQCDFtyMAQAAAAEAAAAFAAAAYS50eHR4UEsBAhQDFAAAAAAAAAAhAIMW3IwB
AAAAAQAAAAUAAAAAAAAAAAAAAIABAAAAAGEudHh0UEsFBgAAAAABAAEAMwAAACQAAAAAAA==
--b--
]] },
  },
}
