local posing = require("posing")

return rule {
  id = "sender/brand-left-over",
  version = 1,
  section = "sender",
  weight = 2.3, -- as sender/brand-mismatch, of which this is a kind
  grade = "fact",
  title = { ja = "差出人欄に別の会社の名", en = "From names another brand than the mail" },
  explain = {
    ja = "{brand}を装うメールなのに、差出人は「{name}」を名乗る。別の偽メールの使い回しとみられ、アドレスのドメイン {domain} はどちらの会社のものでもない。",
    en = "The mail poses as {brand}, yet From says \"{name}\", as if left from another lure; its domain {domain} is neither's.",
  },
  when = { "sender:other-brand", "posed:falsely" },
  match = function(mail, evidence)
    if mail.impostor.brand == mail.posed then return false end -- as most are
    local brand, claim = posing.impostor(mail)
    if not brand or not posing.is_left_over(mail, brand) then return false end
    evidence:add(claim)
    evidence:add(mail.from)
    evidence:about(mail.posed)
    evidence:set("name", claim.value)
    evidence:set("domain", mail.from.domain.value)
    return true
  end,
  false_positives = { "Shops that write about one brand in the name of another." },
  tests = {
    { name = "another lure's sender", expect = true, mail = [[
From: 自動通知 <support-amazon@nlugjoc.cn>
Subject: 【えきねっと】アカウントの自動退会処理について
Content-Type: text/plain; charset=UTF-8

えきねっとをご利用いただきありがとうございます。えきねっと会員の皆さまへ。
https://www.eki-net.nlugjoc.cn/
]] },
    { name = "the same brand everywhere", expect = false, mail = [[
From: "えきねっと" <info@nlugjoc.cn>
Subject: 【えきねっと】アカウントの自動退会処理について
Content-Type: text/plain; charset=UTF-8

えきねっとをご利用いただきありがとうございます。
https://www.eki-net.nlugjoc.cn/
]] },
  },
}
