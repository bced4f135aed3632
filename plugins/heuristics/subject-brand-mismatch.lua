local posing = require("posing")

return rule {
  id = "subject/brand-mismatch",
  version = 1,
  section = "subject",
  weight = 1.5,
  grade = "fact",
  title = { ja = "件名の社名と差出人が合わない", en = "The subject's brand is not the sender's" },
  explain = {
    ja = "件名は{brand}を名乗るが、差出人のドメイン {domain} は{brand}のものではない。",
    en = "The subject names {brand}, but the sender's domain {domain} is not one of {brand}'s.",
  },
  when = { "brand:subject", "not sender:brand" },
  match = function(mail, evidence)
    local host = mail.from.domain.value
    if host == "" then return false end
    for _, claim in ipairs(mail.brands) do
      if claim.place == "subject" and claim.speaks and not claim.brand:akin(host) then
        if posing.owner(host) then return false end
        evidence:add(claim.text)
        evidence:about(claim.brand)
        evidence:set("domain", host)
        return true
      end
    end
    return false
  end,
  false_positives = { "News and newsletters that begin with the name of another company." },
  tests = {
    { name = "brand in brackets, stranger in From", expect = true, mail = [[
From: 自動メール通知 <info@linkclub.example>
Subject: 【KAGOYA WEBメール】ログインのお知らせ

Hello.
]] },
    { name = "a shop that sells its goods", expect = false, mail = [[
From: ABC電器 <shop@example.net>
Subject: カゴヤ製品 夏のセールのお知らせ

Hello.
]] },
    { name = "the brand itself", expect = false, mail = [[
From: support@kagoya.jp
Subject: 【KAGOYA】メンテナンスのお知らせ

Hello.
]] },
    { name = "a warning of such mails", expect = false, mail = [[
From: taro@example.jp
Subject: 【注意喚起】カゴヤを騙るメール

Hello.
]] },
    { name = "a reply about the brand", expect = false, mail = [[
From: taro@example.jp
Subject: Re: 【KAGOYA】メンテナンスのお知らせ

Hello.
]] },
  },
}
