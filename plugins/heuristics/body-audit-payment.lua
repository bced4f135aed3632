local posing = require("posing")
local warning = require("warning")
local stranger = require("stranger")

-- The reason that only impostors give: an audit never closes an account to customers.
local audit = "(?:(?:監査|税務調査|会計検査)[^。\\n]{0,30}(?:口座|振込|お支払)|(?:口座|振込先)[^。\\n]{0,30}(?:監査|税務調査|会計検査)"
  .. "|(?:accounts?|bank(?:ing)?)[^.?!\\n]{0,40}(?:tax |annual |internal )?audit(?:s|ed|ing)?\\b|audit(?:s|ed|ing)?\\b[^.?!\\n]{0,40}(?:bank|account))"
local heads = literals { "監査", "税務調査", "会計検査", "口座", "振込先", "account", "bank", "audit" }
local payment = literals {
  "お振込みください", "お振り込みください", "お振込ください", "へお振込", "への振込", "へ振り込", "へのお支払", "にお支払", "へお支払", "送金控え", "振込明細を", "控えをご返信", "控えを返信", "新口座", "別口座", "別の口座", "下記の口座", "下記口座",
  "hold the payment", "hold payment", "new account", "alternative account", "alternate account", "different account", "another account", "new bank", "remit ", "payment to", "instructions", "new details",
}

return rule {
  id = "body/audit-payment",
  version = 1,
  section = "body",
  weight = 2.2,
  title = { ja = "「監査のため」別の口座へ払わせる", en = "Another account, \"because of an audit\"" },
  explain = {
    ja = "「{audit}」を理由に「{payment}」と、いつもと違う口座へ支払わせようとしている。監査で入金口座が使えなくなることはなく、取引先になりすます手口の決まり文句。",
    en = "It wants money to go elsewhere (\"{payment}\") and gives an audit as the reason (\"{audit}\"). No audit closes an account to payments: impostors of suppliers say so.",
  },
  prefilter = { "監査", "税務調査", "会計検査", "audit" },
  when = { "not list" },
  match = function(mail, evidence)
    local host = mail.from.domain.value
    if host == "" or stranger.ours(mail, host) or posing.owner(host) or mail.is_list then return false end
    local reason = mail.body:match(audit, heads)
    local paid = reason and mail.body:find(payment)
    if not paid or warning.given(mail) then return false end
    evidence:add(reason)
    evidence:add(paid)
    evidence:set("audit", reason.value)
    evidence:set("payment", paid.value)
    return true
  end,
  references = { "https://www.ipa.go.jp/security/bec/" },
  false_positives = { "An auditor's letter about accounts." },
  tests = {
    { name = "in Japanese", expect = true, mail = [[
From: 経理 藤田 <keiri@shoji.example>
To: keiri@firm.example.jp
Subject: お振込先
Content-Type: text/plain; charset=utf-8

監査の都合により、今月分のお支払いは下記口座へお願いいたします。
]] },
    { name = "in English", expect = true, mail = [[
From: Grant <grant@holdings.example>
To: ap@firm.example.com
Subject: Re: Wire instructions

Please hold the payment. Our bank account is under audit, I will send the new details.
]] },
    { name = "an auditor", expect = false, mail = [[
From: 監査法人 <audit@kansa.example.jp>
To: keiri@firm.example.jp
Subject: 監査の日程
Content-Type: text/plain; charset=utf-8

監査に必要な口座の残高証明書をご用意ください。
]] },
    { name = "one's own house", expect = false, mail = [[
From: 経理 <keiri@firm.example.jp>
To: taro@firm.example.jp
Subject: 監査
Content-Type: text/plain; charset=utf-8

監査のため口座を整理します。経費は下記口座から出します。
]] },
  },
}
