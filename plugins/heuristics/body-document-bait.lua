local baits = require("baits")
local phrases = baits.watched(baits.document)

return rule {
  id = "body/document-bait",
  version = 1,
  section = "body",
  weight = 1.0,
  title = { ja = "書類や送金通知を口実にする", en = "A document or a payment advice as bait" },
  explain = {
    ja = "「{phrase}」など、書類・送金・伝言を口実に、開くことや支払いへ誘っている。",
    en = "It speaks of a document or message to open, or of a payment (\"{phrase}\").",
  },
  prefilter = phrases,
  match = function(mail, evidence)
    return baits.said(mail, evidence, phrases, 1)
  end,
  false_positives = { "Everyday business mail." },
  tests = {
    { name = "remittance", expect = true, mail = [[
From: a@example.com
Subject: x

Remittance advice: https://nlugjoc.example/
]] },
    { name = "a contract to sign, in Japanese", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

取引先から電子署名の依頼です。 https://nlugjoc.example/
]] },
    { name = "a contract in the post", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

契約書は郵送いたします。 https://example.com/
]] },
    { name = "minutes", expect = false, mail = [[
From: a@example.com
Subject: x

The minutes are on https://example.com/
]] },
  },
}
