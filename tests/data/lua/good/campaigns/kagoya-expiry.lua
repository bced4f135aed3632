local words = require("words")

return campaign {
  id = "campaigns/kagoya-expiry",
  version = 2,
  brand = "kagoya",
  section = "body",
  weight = 2.5,
  grade = "inference",
  title = { ja = "カゴヤの満了を装う文面", en = "Lure: KAGOYA contract expiry" },
  explain = {
    ja = "{brand}の「{phrase}」を装う文面です。",
    en = "It reads like the known {brand} lure \"{phrase}\".",
  },
  prefilter = { "契約満了", "ドメイン契約" },
  match = function(mail, evidence)
    if not mail.posed or mail.posed.id ~= "kagoya" then
      return false
    end
    local hit = words.first(mail.subject, { "契約満了" }) or mail.body:find("ドメイン契約")
    if not hit then
      return false
    end
    evidence:add(hit)
    evidence:set("phrase", hit)
    return true
  end,
  references = { "https://example.jp/kagoya" },
  false_positives = { "the real renewal notice" },
  tests = {
    {
      name = "expiry in the subject",
      expect = true,
      mail = [[
From: =?utf-8?B?44Kr44K044Ok?= <support@example.com>
Subject: =?utf-8?B?44K144O844OT44K55aWR57SE5rqA5LqG?=
Content-Type: text/plain; charset=utf-8

お客様
]],
    },
    {
      name = "another brand",
      expect = false,
      mail = [[
From: a@example.com
Subject: =?utf-8?B?44K144O844OT44K55aWR57SE5rqA5LqG?=

x
]],
    },
  },
}
