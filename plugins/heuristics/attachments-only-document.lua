local MOST_BYTES = 400 -- of all texts: some 130 characters of Japanese

-- How long the texts are: in bytes, and in characters, which is what a reader is told.
local function length(mail)
  local bytes, letters = 0, 0
  for _, part in ipairs(mail.texts) do
    bytes = bytes + #part
    letters = letters + (bytes <= MOST_BYTES and utf8.len(part.value) or #part)
  end
  return bytes, letters
end

local documents = "\\.(?:pdf|docx?|xlsx?|html?|svg|ics|zip|rar|7z|iso|img|rtf|one)$"

-- "receiver!domain!begin!end.zip": an aggregate report of DMARC, RFC 7489, 7.2.1.1.
local report = "^[^!]+![^!]+!\\d{9,10}!\\d{9,10}(?:![^!]+)?\\.(?:zip|xml|gz)$"

return rule {
  id = "attachments/only-document",
  version = 1,
  section = "attachments",
  weight = 1.2,
  title = { ja = "短い本文に文書の添付だけ", en = "A document and hardly a word" },
  explain = {
    ja = "本文は {letters} 文字ほどで、用件は添付「{name}」の中にある。ふつうの送り状にもあるが、文章を調べるフィルターを避ける作りでもある。",
    en = "Some {letters} letters of text; all it has to say is in the attachment \"{name}\", as in many a covering letter, and where filters don't read.",
  },
  when = { "attachment", "not reply", "not list", { "attachments.name", matches = "(?i)" .. documents } },
  match = function(mail, evidence)
    if mail.is_reply or mail.is_list then return false end
    local bytes, letters = length(mail)
    if bytes > MOST_BYTES then return false end
    for _, file in ipairs(mail.attachments) do
      local name = string.lower(file.name or "")
      if string.find(name, documents) and not string.find(name, report) then
        evidence:add(file)
        evidence:set("name", file.name)
        evidence:set("letters", letters)
        return true
      end
    end
    return false
  end,
  false_positives = { "Scanners, and colleagues who say little." },
  tests = {
    { name = "pdf", expect = true, mail = [[
From: a@example.com
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

see it
--b
Content-Type: application/pdf; name=Get.BTC.pdf
Content-Disposition: attachment; filename=Get.BTC.pdf

x
--b--
]] },
    { name = "an aggregate report of DMARC", expect = false, mail = [[
From: a@example.com
Subject: Report Domain: example.jp Submitter: example.com Report-ID: 1
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

This is a DMARC aggregate report.
--b
Content-Type: application/zip; name="example.com!example.jp!1376023736!1376110440.zip"
Content-Disposition: attachment; filename="example.com!example.jp!1376023736!1376110440.zip"

x
--b--
]] },
    { name = "picture", expect = false, mail = [[
From: a@example.com
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

see it
--b
Content-Type: image/png; name=a.png
Content-Disposition: attachment; filename=a.png

x
--b--
]] },
  },
}
