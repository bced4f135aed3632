local baits = require("baits")
local warning = require("warning")
local phrases = baits.watched(baits.extortion)
local term = "(?:(?<![0-9])[0-9]{1,3} ?(?:時間|日)(?:以内|の猶予|後に|だけ待)|(?:within|have|in) (?:only |just |the next )?[0-9]{1,3} ?(?:hours?|days?|h\\b))"
local sum = "(?:[0-9][0-9,.]{0,8} ?(?:万円|円|ドル|米ドル|ユーロ|usd|us\\$|usdt|eur|gbp|btc|ビットコイン|bitcoin|dollars?|euros?)|[$€£] ?[0-9][0-9,.]{1,8})"
local pay = literals {
  "送金", "支払", "振り込", "送って", "送れ", "買い取", "transfer", "send", "pay ", "payment", "pay me", "deposit",
}

return rule {
  id = "body/extortion-deadline",
  version = 1,
  section = "body",
  weight = 1.6,
  title = { ja = "脅しに金額と期限が付く", en = "A threat with a sum and a deadline" },
  explain = {
    ja = "「{phrase}」などと脅し、「{sum}」を「{term}」のうちに払えと迫っている。",
    en = "It threatens (\"{phrase}\") and wants {sum} paid {term}.",
  },
  prefilter = phrases,
  when = { "not list" },
  match = function(mail, evidence)
    local when = mail.body:match(term)
    local much = when and mail.body:match(sum)
    if not much or not mail.body:has(pay) or warning.given(mail) or not baits.said(mail, evidence, phrases, 2) then return false end
    evidence:add(when)
    evidence:add(much)
    evidence:set("term", when.value)
    evidence:set("sum", much.value)
    return true
  end,
  false_positives = { "Warnings that quote such mails." },
  tests = {
    { name = "in Japanese", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

恥ずかしい映像を持っています。48時間以内に9万円相当のビットコインで支払わなければ、家族と同僚に送ります。
]] },
    { name = "in English", expect = true, mail = [[
From: a@example.com
Subject: x

I hacked your computer and recorded you. Send $950 to my BTC wallet within 50 hours.
]] },
    { name = "a warning", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

「アダルトサイトを見る姿を録画しました。48時間以内に10万円相当のビットコインを送金しろ」というメールは無視してください。
]] },
    { name = "a delivery within days", expect = false, mail = [[
From: a@example.com
Subject: x

Send the form and pay $20 within 3 days.
]] },
    { name = "no deadline", expect = false, mail = [[
From: a@example.com
Subject: x

I hacked your computer and recorded you. Send $950 to my BTC wallet.
]] },
  },
}
