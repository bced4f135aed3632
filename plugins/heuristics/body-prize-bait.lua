local baits = require("baits")
local phrases = baits.watched(baits.prize)

return rule {
  id = "body/prize-bait",
  version = 1,
  section = "body",
  weight = 1.5,
  title = { ja = "当選や景品で誘う", en = "A prize, a reward, a voucher as bait" },
  explain = {
    ja = "「{phrase}」など、当選・景品・謝礼をえさにリンクへ誘っている。",
    en = "It promises something for nothing (\"{phrase}\") behind a link.",
  },
  prefilter = phrases,
  when = { "link" },
  match = function(mail, evidence)
    return baits.said(mail, evidence, phrases, 1)
  end,
  false_positives = { "Genuine shops run prize draws; newsletters report of them." },
  tests = {
    { name = "chosen for a reward", expect = true, mail = [[
From: a@example.com
Subject: x

Congratulations! You have been selected for an exclusive reward.
https://nlugjoc.example/claim
]] },
    { name = "in German", expect = true, mail = [[
From: a@example.com
Subject: Sie wurden =?utf-8?q?ausgew=C3=A4hlt?=

Jetzt: https://nlugjoc.example/
]] },
    { name = "a survey with a gift, in Japanese", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

アンケートに答えるだけで商品券が届きます。 https://nlugjoc.example/q
]] },
    { name = "a survey among members", expect = false, mail = [[
From: a@example.com
Subject: 会員アンケートのお願い
Content-Type: text/plain; charset=UTF-8

サービス向上のためアンケートにご協力ください。 https://example.com/q
]] },
    { name = "a meeting", expect = false, mail = [[
From: a@example.com
Subject: x

You are welcome to the meeting: https://example.com/room
]] },
    { name = "no link", expect = false, mail = [[
From: a@example.com
Subject: x

Congratulations! You have won the tender.
]] },
  },
}
