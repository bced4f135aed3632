return rule {
  id = "attachments/script-redirect",
  version = 1,
  section = "attachments",
  weight = 1.6,
  grade = "fact",
  title = { ja = "別の場所へつなぐ仕掛けのある添付", en = "An attachment made to lead elsewhere" },
  explain = {
    ja = "添付の Web ページに、開くと {host} へ移動するか、入力した内容をそこへ送る仕掛けがある。",
    en = "The attached page is made to go to {host} once it is opened, or to send there what is typed in.",
  },
  when = { "attachment", "link" },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable()) do
      if link.from == "attachment" and (link.kind == "script" or link.kind == "refresh") then
        evidence:add(link)
        evidence:set("host", link.host)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Pages that open a document in its service." },
  tests = {
    { name = "location", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

See the file.
--b
Content-Type: text/html; name="a.html"
Content-Disposition: attachment; filename="a.html"

<!doctype html><html><body><script>window.location.href = "https://nlugjoc.cn/";</script></body></html>
--b--
]] },
    { name = "meta refresh", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

See the file.
--b
Content-Type: text/html; name="a.htm"
Content-Disposition: attachment; filename="a.htm"

<meta http-equiv="refresh" content="0;url=https://nlugjoc.cn/">
--b--
]] },
    { name = "hidden address", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

See the file.
--b
Content-Type: text/html; name="a.html"
Content-Disposition: attachment; filename="a.html"

<!doctype html><html><body><script>var u = "aHR0cHM6Ly9ubHVnam9jLmNuL3g="; go(u)</script></body></html>
--b--
]] },
    { name = "a link to click", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

See the file.
--b
Content-Type: text/html; name="a.html"
Content-Disposition: attachment; filename="a.html"

<!doctype html><html><body><a href="https://example.com/">x</a></body></html>
--b--
]] },
  },
}
