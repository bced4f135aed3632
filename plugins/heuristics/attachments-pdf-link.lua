return rule {
  id = "attachments/pdf-link",
  version = 1,
  section = "attachments",
  weight = 1.5,
  grade = "fact",
  title = { ja = "PDF の中だけにリンク", en = "A link only inside a PDF" },
  explain = {
    ja = "本文にリンクはなく、PDF の中のリンクが {host} を開かせる。",
    en = "The mail itself has no link; the one in its PDF leads to {host}.",
  },
  when = { "attachment", "link" },
  match = function(mail, evidence)
    local found
    for _, link in ipairs(mail:clickable()) do
      if link.from == "body" then
        return false
      end
      if link.from == "pdf" and link.kind == "anchor" then
        if domain.same_org(link.host, mail.from.domain.value) then
          return false
        end
        found = found or link
      end
    end
    if found then
      evidence:add(found)
      evidence:set("host", found.host)
    end
    return evidence.count > 0
  end,
  false_positives = { "Invoices whose maker signs the PDF with its own address." },
  tests = {
    { name = "button in the pdf", expect = true, mail = [[
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
dHlwZS9MaW5rL1JlY3RbMCAwIDEwMCAxMDBdL0E8PC9TL1VSSS9VUkkoaHR0cHM6Ly9ubHVnam9j
LmNuLyk+Pj4+CmVuZG9iagp4cmVmCjAgNwowMDAwMDAwMDAwIDY1NTM1IGYgCjAwMDAwMDAwMDkg
MDAwMDAgbiAKMDAwMDAwMDA1NCAwMDAwMCBuIAowMDAwMDAwMTA1IDAwMDAwIG4gCjAwMDAwMDAy
MzAgMDAwMDAgbiAKMDAwMDAwMDMxMSAwMDAwMCBuIAowMDAwMDAwMzc0IDAwMDAwIG4gCnRyYWls
ZXI8PC9TaXplIDcvUm9vdCAxIDAgUj4+CnN0YXJ0eHJlZgo0NzMKJSVFT0YK
--b--
]] },
    { name = "link in the mail too", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

https://example.com/
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
dHlwZS9MaW5rL1JlY3RbMCAwIDEwMCAxMDBdL0E8PC9TL1VSSS9VUkkoaHR0cHM6Ly9ubHVnam9j
LmNuLyk+Pj4+CmVuZG9iagp4cmVmCjAgNwowMDAwMDAwMDAwIDY1NTM1IGYgCjAwMDAwMDAwMDkg
MDAwMDAgbiAKMDAwMDAwMDA1NCAwMDAwMCBuIAowMDAwMDAwMTA1IDAwMDAwIG4gCjAwMDAwMDAy
MzAgMDAwMDAgbiAKMDAwMDAwMDMxMSAwMDAwMCBuIAowMDAwMDAwMzc0IDAwMDAwIG4gCnRyYWls
ZXI8PC9TaXplIDcvUm9vdCAxIDAgUj4+CnN0YXJ0eHJlZgo0NzMKJSVFT0YK
--b--
]] },
    { name = "to the sender's own site", expect = false, mail = [[
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
dHlwZS9MaW5rL1JlY3RbMCAwIDEwMCAxMDBdL0E8PC9TL1VSSS9VUkkoaHR0cHM6Ly93d3cuZXhh
bXBsZS5jb20vKT4+Pj4KZW5kb2JqCnhyZWYKMCA3CjAwMDAwMDAwMDAgNjU1MzUgZiAKMDAwMDAw
MDAwOSAwMDAwMCBuIAowMDAwMDAwMDU0IDAwMDAwIG4gCjAwMDAwMDAxMDUgMDAwMDAgbiAKMDAw
MDAwMDIzMCAwMDAwMCBuIAowMDAwMDAwMzExIDAwMDAwIG4gCjAwMDAwMDAzNzQgMDAwMDAgbiAK
dHJhaWxlcjw8L1NpemUgNy9Sb290IDEgMCBSPj4Kc3RhcnR4cmVmCjQ3OAolJUVPRgo=
--b--
]] },
  },
}
