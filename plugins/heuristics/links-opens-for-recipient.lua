local stranger = require("stranger")

-- What is said to wait for the reader alone.
local waiting = literals {
  "voice message", "voicemail", "voice mail", "missed call", "audio message", "new fax", "fax received", "received a fax", "e-fax", "efax", "scanned document", "scanned file", "from your scanner", "remittance", "payment advice",
  "swift copy", "payslip", "pay slip", "pay stub", "salary", "bonus statement", "compensation", "handbook", "company policy", "policy update", "parking policy", "leave form", "annual leave", "compliance form", "acknowledg", "secure message",
  "encrypted message", "secure document", "shared a file", "shared a document", "shared with you", "view document", "review document", "to sign", "held message", "pending message", "undelivered", "incoming message", "incoming mail", "mailbox",
  "keep current password", "password expir", "re-authenticate",
  "音声メッセージ", "ボイスメール", "ボイスメッセージ", "留守番電話", "留守電", "不在着信", "fax", "スキャン", "複合機", "支払通知", "送金通知", "入金通知", "給与", "賞与", "支給明細", "社内規程", "社内規定", "就業規則", "健康診断", "人事評価",
  "セキュアメッセージ", "暗号化されたメッセージ", "共有されました", "共有しました", "を共有", "署名", "文書を", "書類を", "受信メール", "保留", "未配信", "メールボックス", "受信トレイ", "パスワードの有効期限", "パスワードを維持", "再認証",
}

return rule {
  id = "links/opens-for-recipient",
  version = 1,
  section = "links",
  weight = 2.2,
  title = { ja = "受信者のアドレスを渡して「開かせる」見知らぬサイト", en = "To be opened at a stranger's site that is told who comes" },
  explain = {
    ja = "「{what}」を見せるというリンクは受信者のアドレスを持って {host} へ行くが、そこは差出人の組織でも受信者の組織でも知られたサービスでもないか、用件と関係のない会社のサイト。入力画面にアドレスを入れておくための手口。",
    en = "To show \"{what}\" it leads to {host} with the reader's address in the URL: no house of the reader's and no known service, but a page that fills in whose password it wants.",
  },
  when = { "link:recipient-in-url", "not list", { has = waiting } },
  match = function(mail, evidence)
    if mail.sender.verdict == "genuine" and mail.posed and mail.posed:owns(mail.from.domain) then return false end
    if mail.is_list or not mail:header("List-Unsubscribe").empty then return false end
    local link = stranger.link(mail, "recipient-in-url")
    local what = link and (mail.subject:find(waiting) or mail.from.name:find(waiting) or link.text:find(waiting))
    if not what then return false end
    if link.text:has("配信停止", "配信解除", "退会", "unsubscribe", "opt out", "opt-out", "preferences") then return false end
    if string.find(string.lower(link.path .. link.query), "unsub") or string.find(string.lower(link.path), "opt-?out|remove") then return false end
    if link.org and link.org == mail.from.org and stranger.signs(mail) then return false end -- a service that says who it is
    evidence:add(link)
    evidence:add(what)
    evidence:set("host", link.host)
    evidence:set("what", what.value)
    return true
  end,
  false_positives = { "A small service for pay slips or signatures that puts the reader's address into its links." },
  tests = {
    { name = "a voice message", expect = true, mail = [[
From: Voicemail <vm@petshop.example>
To: jane@firm.example.com
Subject: New voice message (0:47)

https://petshop.example/v/?e=jane@firm.example.com
]] },
    { name = "a pay slip, in Japanese", expect = true, mail = [[
From: 人事部 <hr@tables.example>
To: taro@firm.example.jp
Subject: 賞与明細の電子交付について
Content-Type: text/html; charset=utf-8

<a href="https://tables.example/m/#dGFyb0BmaXJtLmV4YW1wbGUuanA=">開く</a>
]] },
    { name = "a service that signs", expect = false, mail = [[
From: 給与明細 <noreply@meisai.example>
To: taro@firm.example.jp
Subject: 給与明細公開のお知らせ
Content-Type: text/plain; charset=utf-8

https://app.meisai.example/login?email=taro@firm.example.jp

株式会社メイサイ
]] },
    { name = "one's own house", expect = false, mail = [[
From: 人事部 <hr@firm.example.jp>
To: taro@firm.example.jp
Subject: 賞与明細の電子交付について
Content-Type: text/plain; charset=utf-8

https://meisai.firm.example.jp/?u=taro@firm.example.jp
]] },
    { name = "to leave a newsletter", expect = false, mail = [[
From: News <news@voip.example>
To: jane@firm.example.com
Subject: Voicemail tips
Content-Type: text/html; charset=utf-8

<a href="https://voip.example/u?e=jane@firm.example.com">Unsubscribe</a>
]] },
    { name = "no address in the link", expect = false, mail = [[
From: Voicemail <vm@petshop.example>
To: jane@firm.example.com
Subject: New voice message (0:47)

https://petshop.example/v/
]] },
  },
}
