--- Whoever hosts the mail, or the victim's own domain: the text asks for no brand, so neither does this.
local posing = require("posing")

local box = literals {
  "メールボックスの容量", "メールボックス容量", "メールボックスがいっぱい", "メールボックスが満杯", "受信箱の容量",
  "容量の上限", "容量が上限", "容量制限を超え", "容量が不足", "保存容量", "ストレージ容量",
  "保留中の受信メール", "保留中のメール", "受信メールを保留", "メールが保留", "受信メールの配信を制限", "未配信のメール",
  "パスワードの有効期限", "パスワードが期限切れ", "パスワードの期限", "電子メールアカウントを", "メールアカウントの有効期限",
  "メールアカウントの再認証", "メールアカウントを再認証", "mailbox is full", "mailbox is almost full", "mailbox storage",
  "mailbox quota",
}
local demand = literals {
  "アップグレード", "容量を増や", "容量を追加", "容量を拡張", "メッセージを取得", "メールを取得", "メールを復元", "受信トレイに移動",
  "パスワードを維持", "現在のパスワードを", "同じパスワードを", "パスワードを継続", "再度アクティブ", "再アクティブ", "再認証はこちら",
  "アカウントを確認", "ログインして確認", "upgrade", "keep same password", "keep current password", "increase storage",
  "release messages",
}
local threat = literals {
  "一時停止", "停止され", "停止いたし", "停止しなければ", "利用停止", "サービス停止", "削除され", "受信できなく", "送受信ができなく",
  "利用できなく", "配信を制限", "返送され", "24時間以内", "48時間以内", "本日中", "本日まで", "必要なアクション",
  "will be deleted", "unable to receive", "stop receiving", "will be suspended", "within 24 hours", "within 48 hours",
}

--- A link to a host that is neither the sender's nor the victim's nor a known brand's.
local function leads_astray(mail)
  for _, link in ipairs(mail:clickable()) do
    local host = link.final.host or link.host
    local ours = mail.from.org and domain.same_org(host, mail.from.org)
    for _, address in ipairs(mail.recipients) do
      ours = ours or domain.same_org(host, address:match("@(.+)$") or "")
    end
    if host ~= "" and not ours and (link.marks["shortener"] or not posing.owner(host)) then return true end
  end
  return false
end

return campaign {
  id = "campaigns/mailbox-full",
  version = 1,
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "「メールボックス容量・保留メール」の手口", en = "The \"mailbox full\" lure" },
  explain = {
    ja = "容量超過や保留メール、パスワードの期限を口実に偽のログインページへ誘う、メール管理者を装う既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as the mail's administrator: a full mailbox, held mails or an expiring password.",
  },
  prefilter = box,
  match = function(mail, evidence)
    if mail.is_bounce or mail.sender.verdict == "genuine" or mail.subject:match("^(?:re|fwd?) ?:") then return false end
    local places = {}
    for _, group in ipairs { box, demand, threat } do
      local place = mail.subject:find(group) or mail.body:find(group)
      if not place then return false end
      table.insert(places, place)
    end
    if not leads_astray(mail) then return false end
    for _, place in ipairs(places) do evidence:add(place) end
    return true
  end,
  references = { "https://www.antiphishing.jp/news/alert/" },
  false_positives = {
    "a provider's own notice of a full mailbox, when it writes from another domain than its login page has and isn't a known brand",
  },
  tests = {
    { name = "the mailbox is full", expect = true, mail = [[
From: メール管理者 <admin@mail.example.net>
To: hanako@example.jp
Subject: メールボックスの容量が不足しています
Content-Type: text/html; charset=UTF-8

<p>hanako@example.jp 様</p><p>使用量が 98% です。容量を増やすまで新しいメールを受信できなくなります。</p>
<a href="https://webmail.example.org/quota">容量を追加</a>
]] },
    { name = "mails are held", expect = true, mail = [[
From: "example.jp" <postmaster@example.jp>
To: taro@example.jp
Subject: 4 件の保留中のメールがあります
Content-Type: text/plain; charset=UTF-8

システムの不具合により届いていません。ログインして確認しないと、48時間以内に消去いたします。
https://owa.example.com/held
]] },
    { name = "the password expires, in ISO-2022-JP", expect = true, mail = [[
From: =?iso-2022-jp?B?GyRCJTUhPCVQITw0SU19GyhC?= <server@example.com>
To: jiro@example.jp
Subject: =?iso-2022-jp?B?GyRCJVElOSVvITwlSSRONHw4QiQsS1xGfCReGyhC?=
 =?iso-2022-jp?B?GyRCJEckRyQ5GyhC?=
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-2022-jp
Content-Transfer-Encoding: base64

GyRCS1xGfENmJEskKjxqQjMkLSQsJEokJD5sOWchIiVhITwlayROQXc8dT8uJCwkRyQtJEokLyRK
JGokXiQ5ISMbKEIKGyRCOD06XyROJVElOSVvITwlSSRyO0gkJEIzJDEkayRLJE8bKEIKaHR0cHM6
Ly9sb2dpbi5leGFtcGxlLm9yZy9rZWVwCg==
]] },
    { name = "the computer centre's own notice", expect = false, mail = [[
From: 情報センター <help@cc.example.ac.jp>
To: yamada@example.ac.jp
Subject: パスワードの有効期限について
Content-Type: text/plain; charset=UTF-8

期限を過ぎるとメールを利用できなくなります。システムのアップグレードは来月です。
https://idm.example.ac.jp/
]] },
    { name = "a warning that quotes the lure", expect = false, mail = [[
From: 情報センター <help@cc.example.ac.jp>
To: yamada@example.ac.jp
Subject: メール管理者をかたるフィッシングにご注意ください
Content-Type: text/plain; charset=UTF-8

「メールボックスの容量が上限に達しました。24時間以内にアップグレードしてください」というメールは偽物です。
誘導先の例: hxxps://webmail[.]example[.]org/
https://www.antiphishing.jp/
]] },
    { name = "a storage service's letter", expect = false, mail = [[
From: クラウド便り <news@example.com>
To: taro@example.jp
Subject: 保存容量を二倍に
Content-Type: text/plain; charset=UTF-8

プランのアップグレードで写真も動画も。
https://plan.example.net/
]] },
    { name = "the lure in other words", expect = true, mail = [[
From: サーバー管理 <post@mail.example.net>
To: info@example.jp
Subject: 受信について
Content-Type: text/plain; charset=UTF-8

保存容量が残りわずかです。容量を追加しないと、今夜から新しいメールが受信できなくなります。
https://k7.example.org/a/
]] },
    { name = "our own server's warning, which leads nowhere", expect = false, mail = [[
From: postmaster <postmaster@example.jp>
To: info@example.jp
Subject: メールボックスの容量について
Content-Type: text/plain; charset=UTF-8

保存容量が残りわずかです。容量を追加する場合は管理部へ申し出てください。超えると受信できなくなります。
手順: https://wiki.example.jp/mail
]] },
  },
}
