local baits = require("baits")
local phrases = baits.watched(baits.parcel)

return rule {
  id = "body/parcel-bait",
  version = 1,
  section = "body",
  weight = 0.8,
  title = { ja = "荷物の受け取りを口実にする", en = "A parcel as bait" },
  explain = {
    ja = "「{phrase}」など、荷物の配達を口実にリンクへ誘っている。",
    en = "It speaks of a parcel that waits (\"{phrase}\") and leads to a link.",
  },
  prefilter = phrases,
  when = { "link" },
  match = function(mail, evidence)
    return baits.said(mail, evidence, phrases, 1)
  end,
  false_positives = { "Genuine carriers and shops." },
  tests = {
    { name = "missed delivery", expect = true, mail = [[
From: a@example.com
Subject: x

Delivery attempt failed. Your parcel: https://nlugjoc.example/
]] },
    { name = "no parcel", expect = false, mail = [[
From: a@example.com
Subject: x

The delivery of the talk was excellent: https://example.com/
]] },
  },
}
