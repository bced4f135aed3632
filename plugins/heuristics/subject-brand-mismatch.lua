local posing = require("posing")

return rule {
  id = "subject/brand-mismatch",
  version = 1,
  section = "subject",
  weight = 1.5,
  grade = "fact",
  title = { ja = "件名の名乗りと差出人が合わない", en = "The subject's brand is not the sender's" },
  explain = {
    ja = "件名は{brand}を名乗るが、差出人のドメイン {domain} は{brand}のものではない。",
    en = "The subject names {brand}, but the sender's domain {domain} is not one of {brand}'s.",
  },
  when = { "brand:subject", "not sender:brand" },
  match = function(mail, evidence)
    local host = mail.from.domain.value
    if host == "" then return false end
    for _, claim in ipairs(mail:claims(nil, "subject")) do
      if claim.speaks and not claim.brand:akin(host) then
        if posing.owner(host) or posing.from_inside(mail) then return false end
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
    { name = "whom the sender is linked up with", expect = false, mail = [[
From: 家計簿サービス <info@kakeibo.example>
Subject: KAGOYAとの連携が停止しています
Content-Type: text/plain; charset=UTF-8

Hello.
]] },
    { name = "a look at such mails", expect = false, mail = [[
From: taro@example.jp
Subject: 【今週の手口】「KAGOYA ログインのお知らせ」を分解する

Hello.
]] },
    { name = "how one may pay", expect = false, mail = [[
From: 家主 <yanushi@example.com>
Subject: KAGOYA払い・カード払いで家賃が払えます

Hello.
]] },
    { name = "a colleague", expect = false, mail = [[
Received: from pc-7 (pc-7.example.jp [192.168.10.7]) by mx.example.jp; Mon, 6 Oct 2025 08:12:44 +0900
From: 情報システム <it@example.jp>
To: taro@example.jp
Subject: 【KAGOYA】パスワードを変えてください

Hello.
]] },
    { name = "a reply about the brand", expect = false, mail = [[
From: taro@example.jp
Subject: Re: 【KAGOYA】メンテナンスのお知らせ

Hello.
]] },
  },
}
