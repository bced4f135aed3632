local baits = require("baits")
local phrases = baits.watched(baits.advert)

return rule {
  id = "body/advert-bait",
  version = 1,
  section = "body",
  weight = 1.0,
  title = { ja = "効能や賭け事などの迷惑広告の言い回し", en = "Wording of mass advertising" },
  explain = {
    ja = "「{phrase}」など、薬・減量・保険・賭博・出会いの迷惑広告に多い言い回しがある。",
    en = "Cures, slimming, insurance, casinos or company are advertised (\"{phrase}\").",
  },
  prefilter = phrases,
  when = { "link" },
  match = function(mail, evidence)
    return baits.said(mail, evidence, phrases, 1)
  end,
  false_positives = { "Newsletters of pharmacies, insurers and clubs." },
  tests = {
    { name = "pills", expect = true, mail = [[
From: a@example.com
Subject: x

Viagra without a prescription: https://nlugjoc.example/
]] },
    { name = "a loan, in Japanese", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

他社で断られた方も即日融資。https://nlugjoc.example/
]] },
    { name = "a bank's loan", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

住宅ローンの審査には一週間ほどかかります。https://example.com/
]] },
    { name = "a talk", expect = false, mail = [[
From: a@example.com
Subject: x

Slides of the talk: https://example.com/
]] },
  },
}
