local stems = "^(.*)\\.(?i:pdf|docx?|html?|zip|svg|xlsx?|jpe?g)$"

return rule {
  id = "attachments/random-name",
  version = 1,
  section = "attachments",
  weight = 1.5,
  title = { ja = "無作為な名前の添付文書", en = "An attachment named at random" },
  explain = {
    ja = "添付「{name}」の名前は無作為に並べた文字を含む。メールごとに変えてフィルターを避けるときに見られる。",
    en = "The attachment \"{name}\" is named with letters drawn at random, as mailings are that vary each copy.",
  },
  when = { "attachment", { "attachments.name", matches = stems } },
  match = function(mail, evidence)
    for _, file in ipairs(mail.attachments) do
      local stem = string.match(file.name or "", stems)
      if stem and string.find(stem, "(?:[a-z]\\d+[A-Z]|[A-Z]\\d+[a-z]|\\d[A-Z][a-z]|[a-z][A-Z]\\d|[a-z][A-Z]{2,}[a-z]{1,2}[A-Z]|[a-z][A-Z][a-z][A-Z][a-z][A-Z])")
        and string.find(stem, "[A-Za-z0-9]{10,}") then
        evidence:add(file)
        evidence:set("name", file.name)
        return true
      end
    end
    return false
  end,
  false_positives = { "Files of programs that name them by a key." },
  tests = {
    { name = "drawn", expect = true, mail = [[
From: a@example.com
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

see it
--b
Content-Type: application/pdf
Content-Disposition: attachment; filename=T8wBO4Bv0Fs1aK2D.pdf

x
--b--
]] },
    { name = "named", expect = false, mail = [[
From: a@example.com
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

see it
--b
Content-Type: application/pdf
Content-Disposition: attachment; filename=Report_2025.pdf

x
--b--
]] },
  },
}
