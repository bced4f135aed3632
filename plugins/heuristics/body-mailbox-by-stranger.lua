local stranger = require("stranger")
local posing = require("posing")

-- The reader's mail itself is the matter: who but his own house or his provider would know of it?
local matter = literals {
  "メールボックス", "メールの認証", "受信メール", "受信トレイ", "webメール", "ウェブメール", "メールアカウント", "メールサーバ", "メールシステム", "メールアドレスの認証", "メールパスワード", "パスワードの有効期限", "パスワードが期限切れ",
  "パスワードの期限", "二段階認証", "2段階認証", "二要素認証", "多要素認証", "配信できなかったメ", "配信できませんでした", "未配信", "保留中のメ", "保留されたメ", "隔離されたメ", "アカウントの移行", "アカウントの再認証", "vpn", "社内システム", "社内アカウント", "リモート接続", "リモートアクセス", "証明書の更新", "nasへの", "大学アカウント", "学内システム",
  "mailbox", "webmail", "web mail", "your email account", "your e-mail account", "your mail account", "incoming message", "incoming mail", "undelivered m", "pending message", "pending mail", "held message", "quarantined m",
  "password expir", "password will expire", "password has expired", "email quota", "mail quota", "email storage", "mail server", "multi-factor", "two-factor", "mfa ", "vpn ", "single sign-on", "your nas",
}
local demand = literals {
  "認証を完了", "再認証", "認証して", "認証する", "再登録", "登録されない場合", "クリック", "読み取", "移動", "復元", "解放", "ログイン", "サインイン", "入力し", "確認して", "確認しない", "アカウントを確認", "アップグレード", "継続して使用", "維持", "更新して", "更新を",
  "本日中", "24時間以内", "48時間以内", "できなくなり", "利用できなく", "停止され", "削除され", "破棄", "無効に",
  "click", "verify", "validate", "confirm", "re-authenticate", "authenticate", "keep ", "update", "upgrade", "release", "retrieve", "recover", "restore", "deliver now", "sign in", "log in", "scan ", "will be deleted", "will be suspended", "avoid",
}

-- Endings that only schools and public offices get: one of them may well have given the reader a mailbox.
local proven = "\\.(?:(?:ac|ed|go|lg)\\.jp|edu|gov|mil|(?:ac|edu|gov)\\.[a-z]{2})$"

return rule {
  id = "body/mailbox-by-stranger",
  version = 1,
  section = "body",
  weight = 2.0,
  title = { ja = "受信者のメールやパスワードのことを、無関係な者が知らせる", en = "A stranger tells of the reader's own mailbox" },
  explain = {
    ja = "件名の「{what}」は受信者自身のメールや認証の話で、知らせるのは受信者の組織か契約先のはず。差出人 {domain} はどちらでもなく、リンク {host} も受信者の組織のものではない。それで「{demand}」と求めている。",
    en = "\"{what}\" in the subject is about the reader's own mail. Only his house or his provider could tell, but {domain} is neither, nor is {host}; yet it wants \"{demand}\".",
  },
  when = { "link", "not list", "not reply", { top_has = matter }, { has = demand } },
  match = function(mail, evidence)
    if mail.is_bounce or mail.is_list or not mail:header("List-Unsubscribe").empty then return false end
    local what = mail.subject:find(matter)
    if not what or mail.subject:matches("^(?:re|fwd?|aw) ?:") or not stranger.writes(mail) then return false end
    local housed = false -- the reader's mail is his house's, not a provider's for everybody
    for _, address in ipairs(mail.recipients) do
      housed = housed or not posing.free_mail(string.match(address, "@(.+)$") or "")
    end
    local demanded = housed and mail.body:find(demand)
    local link = demanded and stranger.link(mail)
    if not link then return false end
    if mail.sender.verdict ~= "forged" and domain.same_org(link.final.host or link.host, mail.from.domain) and mail.from.domain:matches(proven) then return false end
    -- A firm that says who it is and leads to its own site may well be the one that runs the reader's mail.
    if domain.same_org(link.final.host or link.host, mail.from.domain) and stranger.signs(mail) then return false end
    evidence:add(what)
    evidence:add(demanded)
    evidence:add(link)
    evidence:set("what", what.value)
    evidence:set("demand", demanded.value)
    evidence:set("domain", mail.from.domain.value)
    evidence:set("host", link.host)
    return true
  end,
  false_positives = { "A small provider that is not known here; a vendor's letter about mail servers." },
  tests = {
    { name = "a mailbox, by a country inn", expect = true, mail = [[
From: 管理者 <admin@ryokan.example>
To: info@firm.example.jp
Subject: メールボックスの認証が完了していません
Content-Type: text/plain; charset=utf-8

本日中に認証を完了してください。 https://ryokan.example/auth/
]] },
    { name = "in English", expect = true, mail = [[
From: Mail Admin <info@optics.example>
To: jane@firm.example.com
Subject: 12 incoming messages could not be delivered

Click to release them: https://mail.optics.example/r
]] },
    { name = "the house's own", expect = false, mail = [[
From: 管理者 <admin@firm.example.jp>
To: info@firm.example.jp
Subject: メールボックスの容量
Content-Type: text/plain; charset=utf-8

本日中に削除してください。 https://wiki.firm.example.jp/mail
]] },
    { name = "it leads to the house's own page", expect = false, mail = [[
From: 保守会社 <support@hoshu.example>
To: info@firm.example.jp
Subject: メールサーバの更新について
Content-Type: text/plain; charset=utf-8

更新を行います。手順は https://wiki.firm.example.jp/mail をご覧ください。
]] },
    { name = "a school's password", expect = false, mail = [[
From: 情報センター <help@itc.yamano.ac.jp>
To: taro@firm.example.jp
Subject: 全学認証パスワードの有効期限について
Content-Type: text/plain; charset=utf-8

期限を過ぎるとログインできなくなります。 https://www.itc.yamano.ac.jp/password/
]] },
    { name = "a firm that runs mail for others", expect = false, mail = [[
From: 湊 <minato@koubou.example>
To: info@firm.example.jp
Subject: 【重要】メールサーバー移行のお知らせ
Content-Type: text/plain; charset=utf-8

期日までに設定を更新されない場合、送受信できなくなります。手順： https://koubou.example/ikou

株式会社ウェブ工房
]] },
    { name = "an answer", expect = false, mail = [[
From: 保守会社 <support@hoshu.example>
To: info@firm.example.jp
Subject: Re: メールサーバの更新について
Content-Type: text/plain; charset=utf-8

確認しています。 https://hoshu.example/
]] },
  },
}
